package org.creatorconnect.ledger.query;

import java.util.UUID;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An account with its balance on the natural side of its kind.
 *
 * @param ownerName of an affiliate or a merchant; null for other owners
 */
public record LedgerAccountRow(
        long id, AccountKind kind, UUID ownerId, @Nullable String ownerName, Money balance) {

    /** As it is read: the amount lies on the natural side already. */
    public LedgerAccountRow(
            long id,
            AccountKind kind,
            UUID ownerId,
            @Nullable String ownerName,
            long natural,
            String currency) {
        this(id, kind, ownerId, ownerName, Money.of(natural, currency));
    }

    /** Whether it is one of our own, which no person and no shop owns. */
    public boolean ofPlatform() {
        return ownerId.equals(AccountKey.PLATFORM);
    }

    /** The balance as it enters the book's sum: debit positive, credit negative. */
    public Money signed() {
        return kind.side().sign() > 0 ? balance : balance.negated();
    }
}
