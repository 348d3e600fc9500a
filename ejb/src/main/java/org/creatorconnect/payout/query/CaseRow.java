package org.creatorconnect.payout.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.VerdictEffect;
import org.jspecify.annotations.Nullable;

/**
 * Something about a payout that two people settle.
 *
 * @param keptBack what no run can select until the case ends
 * @param proposal what one person says became of the payment; none when nobody has said
 * @param ifPaid what it would book when the payee has the money
 * @param ifNotPaid what it would book when the payee does not have it
 * @param confirmedBy the second person; none while it is open, and when a report ended it
 */
public record CaseRow(
        UUID id,
        String cause,
        Instant openedAt,
        Money keptBack,
        @Nullable Proposal proposal,
        VerdictEffect ifPaid,
        VerdictEffect ifNotPaid,
        @Nullable String confirmedBy,
        @Nullable Instant closedAt) {

    /** What somebody says became of the payment. */
    public record Proposal(String verdict, String by, Instant at) {}

    public boolean isOpen() {
        return closedAt == null;
    }

    /** What the proposal would book. */
    public VerdictEffect ifConfirmed() {
        return proposal != null && proposal.verdict().equals("PAID") ? ifPaid : ifNotPaid;
    }
}
