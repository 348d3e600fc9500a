package org.creatorconnect.ledger.query;

import java.util.UUID;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.money.Money;

/** An account with its balance on the natural side of its kind. */
public record AccountRow(long id, AccountKind kind, UUID ownerId, Money balance) {

    /** The balance as it enters the book's sum: debit positive, credit negative. */
    public Money signed() {
        return kind.side().sign() > 0 ? balance : balance.negated();
    }
}
