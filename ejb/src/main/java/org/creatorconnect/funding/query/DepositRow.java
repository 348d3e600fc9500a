package org.creatorconnect.funding.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.money.Money;

/** A booked deposit with whose it is. */
public record DepositRow(
        UUID id,
        UUID merchantId,
        String merchantName,
        String reference,
        Money amount,
        String bookedBy,
        Instant bookedAt) {}
