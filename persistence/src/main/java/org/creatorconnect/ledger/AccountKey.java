package org.creatorconnect.ledger;

import java.util.Comparator;
import java.util.Currency;
import java.util.UUID;

/**
 * Names one account: what it is for, whose it is, in which currency. The account comes into being
 * with its first posting.
 *
 * @param owner the affiliate, merchant, task, assignment or payout; {@link #PLATFORM} for our own
 */
public record AccountKey(AccountKind kind, UUID owner, Currency currency)
        implements Comparable<AccountKey> {

    /** Owner of the platform's own accounts. */
    public static final UUID PLATFORM = new UUID(0, 0);

    private static final Comparator<AccountKey> ORDER =
            Comparator.comparing(AccountKey::kind)
                    .thenComparing(AccountKey::owner)
                    .thenComparing(key -> key.currency().getCurrencyCode());

    public static AccountKey platform(AccountKind kind, Currency currency) {
        return new AccountKey(kind, PLATFORM, currency);
    }

    /** The account of another owner for the same. */
    AccountKey of(UUID other) {
        return new AccountKey(kind, other, currency);
    }

    @Override
    public int compareTo(AccountKey other) {
        return ORDER.compare(this, other);
    }
}
