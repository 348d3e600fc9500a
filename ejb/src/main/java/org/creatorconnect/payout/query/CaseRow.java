package org.creatorconnect.payout.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.payout.VerdictEffect;
import org.jspecify.annotations.Nullable;

/**
 * Something about a payout that two people settle.
 *
 * @param keptBack what no run can select until the case ends
 * @param verdict what one person says became of the payment; null when nobody has said
 * @param standing where the payout stands
 * @param settledLate whether its settlement after a failure is booked
 * @param confirmedBy the second person; none while it is open, and when a report ended it
 */
public record CaseRow(
        UUID id,
        String cause,
        Instant openedAt,
        Money keptBack,
        @Nullable PayoutVerdict verdict,
        @Nullable String proposedBy,
        @Nullable Instant proposedAt,
        PayoutStatus standing,
        boolean settledLate,
        @Nullable String confirmedBy,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /** What it would book when the payee has the money. */
    public VerdictEffect ifPaid() {
        return VerdictEffect.of(standing, PayoutVerdict.PAID, settledLate);
    }

    /** What it would book when the payee does not have it. */
    public VerdictEffect ifNotPaid() {
        return VerdictEffect.of(standing, PayoutVerdict.NOT_PAID, settledLate);
    }

    /** What the proposal would book. */
    public VerdictEffect ifConfirmed() {
        return verdict == PayoutVerdict.PAID ? ifPaid() : ifNotPaid();
    }
}
