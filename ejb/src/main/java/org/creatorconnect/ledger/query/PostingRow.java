package org.creatorconnect.ledger.query;

import java.time.Instant;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.money.Money;

/** One posting on an account with the entry that made it; the amount is signed, debit positive. */
public record PostingRow(
        long id,
        long entryId,
        String reference,
        EventKind kind,
        Instant effectiveAt,
        Money amount) {}
