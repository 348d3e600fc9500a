package org.creatorconnect.payout.rest;

import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.payout.query.PayoutRow;
import org.jspecify.annotations.Nullable;

/** A payout as the API shows it; the account is never part of it. */
public record PayoutRepresentation(
        String id,
        String affiliateId,
        Amount amount,
        String status,
        String instructionId,
        @Nullable String reasonCode) {

    static PayoutRepresentation of(PayoutRow row) {
        return new PayoutRepresentation(
                row.id().toString(),
                row.affiliateId().toString(),
                Amount.of(row.net()),
                row.status().name(),
                row.instructionId(),
                row.reasonCode());
    }
}
