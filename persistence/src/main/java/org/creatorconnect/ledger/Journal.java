package org.creatorconnect.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.ledger.LedgerAccountRepository.LockedAccount;
import org.creatorconnect.money.Money;

/**
 * The one way into the books. What is posted commits with the caller's transaction or not at all;
 * posting the same event again changes nothing.
 */
@ApplicationScoped
public class Journal {

    private final LedgerAccountRepository accounts;
    private final JournalRepository entries;
    private final InstantSource clock;

    protected Journal() {
        this(null, null, null);
    }

    @Inject
    public Journal(
            LedgerAccountRepository accounts, JournalRepository entries, InstantSource clock) {
        this.accounts = accounts;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Posts an entry, unless its reference is already in the journal with the same content.
     *
     * @throws InsufficientFunds when an account would fall below its floor
     * @throws ReferenceAlreadyUsed when the reference names another event
     */
    public void post(JournalEntry entry) {
        postAll(List.of(entry));
    }

    /** Posts what the builder collected, or nothing when that is nothing but zeros. */
    public void post(JournalEntry.Builder builder) {
        if (!builder.isEmpty()) {
            post(builder.build());
        }
    }

    /** Posts several entries as one, with as few statements as one; the same promises hold. */
    public void postAll(List<JournalEntry> batch) {
        List<JournalEntry> fresh = withoutReplays(batch);
        if (fresh.isEmpty()) {
            return;
        }
        List<AccountKey> keys =
                fresh.stream()
                        .flatMap(entry -> entry.postings().stream())
                        .map(JournalEntry.Posting::account)
                        .distinct()
                        .sorted()
                        .toList();
        Map<AccountKey, LockedAccount> locked = accounts.open(keys);
        requireFunds(fresh, locked);
        entries.append(fresh, locked, clock.instant());
    }

    /**
     * The balance on the account's natural side, with the account locked until the transaction
     * ends, so that what is decided on it stays true.
     */
    public Money lockedBalance(AccountKey key) {
        LockedAccount account = accounts.open(List.of(key)).get(key);
        return natural(key, account.balance());
    }

    /**
     * As {@link #lockedBalance}, for several accounts at once: they are locked in the books' own
     * order, so that nobody who posts to the same accounts waits for each other.
     */
    public Map<AccountKey, Money> lockedBalances(List<AccountKey> keys) {
        Map<AccountKey, Money> balances = new java.util.TreeMap<>();
        accounts.open(keys)
                .forEach((key, account) -> balances.put(key, natural(key, account.balance())));
        return balances;
    }

    /** The balance on the account's natural side as of now. */
    public Money balance(AccountKey key) {
        return natural(key, accounts.signedBalance(key).minor());
    }

    /**
     * All that one owner has and owes goes over to another, in one entry for each currency, and
     * whatever is posted in its name from now on lands at the other.
     *
     * @param reference of what happened; each entry's has the currency behind it
     * @param kind what happened
     */
    public void handOver(UUID owner, UUID successor, String reference, EventKind kind, Instant at) {
        List<AccountKey> own = accounts.keysOf(owner);
        Map<AccountKey, Money> balances =
                lockedBalances(
                        own.stream()
                                .flatMap(key -> Stream.of(key, key.of(successor)))
                                .sorted()
                                .toList());
        Map<String, JournalEntry.Builder> entries = new java.util.TreeMap<>();
        for (AccountKey key : own) {
            String currency = key.currency().getCurrencyCode();
            JournalEntry.Builder entry =
                    entries.computeIfAbsent(
                            currency, code -> JournalEntry.of(reference + ":" + code, kind, at));
            move(entry, key, key.of(successor), balances.get(key));
        }
        postAll(
                entries.values().stream()
                        .filter(entry -> !entry.isEmpty())
                        .map(JournalEntry.Builder::build)
                        .toList());
        accounts.handOver(owner, successor, at);
    }

    private static void move(
            JournalEntry.Builder entry, AccountKey from, AccountKey over, Money balance) {
        boolean debit = from.kind().side() == Side.DEBIT;
        entry.debit(debit ? over : from, balance).credit(debit ? from : over, balance);
    }

    private List<JournalEntry> withoutReplays(List<JournalEntry> batch) {
        Map<String, String> known =
                entries.digests(batch.stream().map(JournalEntry::reference).toList());
        for (JournalEntry entry : batch) {
            String digest = known.get(entry.reference());
            if (digest != null && !digest.equals(EntryDigest.of(entry))) {
                throw new ReferenceAlreadyUsed(entry.reference());
            }
        }
        return batch.stream().filter(entry -> !known.containsKey(entry.reference())).toList();
    }

    /** By account: what is posted in the names of two owners may touch one account. */
    private static void requireFunds(
            List<JournalEntry> entries, Map<AccountKey, LockedAccount> accounts) {
        Map<LockedAccount, Long> changes = new HashMap<>();
        Map<LockedAccount, AccountKey> keys = new HashMap<>();
        for (JournalEntry entry : entries) {
            for (JournalEntry.Posting posting : entry.postings()) {
                LockedAccount account = accounts.get(posting.account());
                changes.merge(account, posting.amount().minor(), Math::addExact);
                keys.put(account, posting.account());
            }
        }
        changes.forEach((account, change) -> requireFloor(keys.get(account), change, account));
    }

    private static void requireFloor(AccountKey key, long change, LockedAccount account) {
        Money before = natural(key, account.balance());
        Money after = natural(key, Math.addExact(account.balance(), change));
        if (key.kind().isFloored()
                && after.minor() < account.floor()
                && after.compareTo(before) < 0) {
            Money usable = new Money(before.minor() - account.floor(), key.currency());
            throw new InsufficientFunds(key.kind(), usable, before.minus(after));
        }
    }

    private static Money natural(AccountKey key, long signed) {
        return new Money(
                Math.multiplyExact(signed, (long) key.kind().side().sign()), key.currency());
    }
}
