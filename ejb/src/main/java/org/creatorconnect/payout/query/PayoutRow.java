package org.creatorconnect.payout.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PayoutStatus;
import org.jspecify.annotations.Nullable;

/** A payout with whose it is; of the account only the mask. */
public record PayoutRow(
        UUID id,
        UUID runId,
        long runNumber,
        UUID affiliateId,
        String displayName,
        String country,
        String mask,
        Money gross,
        Money recovered,
        Money net,
        PayoutStatus status,
        @Nullable String reasonCode,
        long items,
        Instant createdAt,
        @Nullable Instant instructedAt,
        @Nullable Instant settledAt) {

    /** As this one, without where the money went. */
    PayoutRow withoutAccount() {
        return new PayoutRow(
                id,
                runId,
                runNumber,
                affiliateId,
                displayName,
                country,
                "",
                gross,
                recovered,
                net,
                status,
                reasonCode,
                items,
                createdAt,
                instructedAt,
                settledAt);
    }

    /** The id that the payment system knows it by. */
    public String instructionId() {
        return id.toString();
    }
}
