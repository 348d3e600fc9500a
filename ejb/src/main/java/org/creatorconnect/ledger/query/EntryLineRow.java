package org.creatorconnect.ledger.query;

import java.util.UUID;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.money.Money;

/** One posting of an entry with its account; the amount is signed, debit positive. */
public record EntryLineRow(long id, long accountId, AccountKind kind, UUID ownerId, Money amount) {

    /** Whether the account is one of our own, which no person and no shop owns. */
    public boolean ofPlatform() {
        return ownerId.equals(AccountKey.PLATFORM);
    }
}
