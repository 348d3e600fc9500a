package org.creatorconnect.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.hibernate.Session;

/**
 * Writes entries and reads balances, always for many at once: the number of statements does not
 * grow with the number of postings.
 */
@ApplicationScoped
public class LedgerRepository {

    /** An account row as locked: its id and, when stored, its signed balance. */
    record LockedAccount(long id, long balance, long floor) {}

    @PersistenceContext EntityManager entityManager;

    /** The stored digest by reference, for those references that are already in the journal. */
    Map<String, String> digests(Collection<String> references) {
        return work(
                connection -> {
                    try (PreparedStatement select =
                            connection.prepareStatement(
                                    "SELECT reference, digest FROM journal_entry WHERE reference = ANY (?)")) {
                        select.setArray(1, connection.createArrayOf("text", references.toArray()));
                        Map<String, String> found = new HashMap<>();
                        try (ResultSet rows = select.executeQuery()) {
                            while (rows.next()) {
                                found.put(rows.getString(1), rows.getString(2));
                            }
                        }
                        return found;
                    }
                });
    }

    /**
     * Opens the accounts that are new and locks those with a stored balance, in ascending id, so that
     * two entries can never wait for each other.
     */
    Map<AccountKey, LockedAccount> open(List<AccountKey> keys) {
        return work(
                connection -> {
                    Map<AccountKey, LockedAccount> found = lock(connection, keys);
                    if (found.size() < keys.size()) {
                        insert(connection, keys.stream().filter(key -> !found.containsKey(key)).toList());
                        return lock(connection, keys);
                    }
                    return found;
                });
    }

    /** Inserts entries with their postings and adds the sums to the stored balances. */
    void append(List<JournalEntry> entries, Map<AccountKey, LockedAccount> accounts, Instant recordedAt) {
        work(
                connection -> {
                    long[] ids = nextEntryIds(connection, entries.size());
                    insertEntries(connection, entries, ids, recordedAt);
                    insertPostings(connection, entries, ids, accounts);
                    addToBalances(connection, entries, accounts);
                    return null;
                });
    }

    /** The signed balance, summed or stored; zero for an account that was never posted to. */
    public Money signedBalance(AccountKey key) {
        return work(
                connection -> {
                    try (PreparedStatement select =
                            connection.prepareStatement(
                                    """
                                    SELECT coalesce(a.balance,
                                                    (SELECT sum(p.amount) FROM posting p WHERE p.account_id = a.id), 0)
                                    FROM ledger_account a WHERE a.kind = ? AND a.owner_id = ? AND a.currency = ?""")) {
                        bind(select, key);
                        try (ResultSet rows = select.executeQuery()) {
                            return new Money(rows.next() ? rows.getLong(1) : 0, key.currency());
                        }
                    }
                });
    }

    private static Map<AccountKey, LockedAccount> lock(Connection connection, List<AccountKey> keys)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        WITH wanted AS (
                            SELECT * FROM unnest(?::text[], ?::uuid[], ?::text[]) AS w(kind, owner_id, currency))
                        SELECT a.id, a.kind, a.owner_id, a.currency, coalesce(a.balance, 0), a.floor
                        FROM ledger_account a JOIN wanted w
                          ON w.kind = a.kind AND w.owner_id = a.owner_id AND w.currency = a.currency
                        WHERE a.balance IS NOT NULL ORDER BY a.id FOR UPDATE OF a""")) {
            bindKeys(connection, select, keys);
            Map<AccountKey, LockedAccount> found = read(select);
            found.putAll(hot(connection, keys));
            return found;
        }
    }

    private static Map<AccountKey, LockedAccount> hot(Connection connection, List<AccountKey> keys)
            throws SQLException {
        List<AccountKey> hot = keys.stream().filter(key -> !key.kind().isStored()).toList();
        if (hot.isEmpty()) {
            return Map.of();
        }
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        SELECT a.id, a.kind, a.owner_id, a.currency, 0, a.floor
                        FROM ledger_account a
                        JOIN unnest(?::text[], ?::uuid[], ?::text[]) AS w(kind, owner_id, currency)
                          ON w.kind = a.kind AND w.owner_id = a.owner_id AND w.currency = a.currency""")) {
            bindKeys(connection, select, hot);
            return read(select);
        }
    }

    private static Map<AccountKey, LockedAccount> read(PreparedStatement select) throws SQLException {
        Map<AccountKey, LockedAccount> found = new LinkedHashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                AccountKey key =
                        new AccountKey(
                                AccountKind.valueOf(rows.getString(2)),
                                rows.getObject(3, UUID.class),
                                java.util.Currency.getInstance(rows.getString(4)));
                found.put(key, new LockedAccount(rows.getLong(1), rows.getLong(5), rows.getLong(6)));
            }
        }
        return found;
    }

    private static void insert(Connection connection, List<AccountKey> keys) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        INSERT INTO ledger_account (kind, owner_id, currency, side, balance, floor)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (kind, owner_id, currency) DO NOTHING""")) {
            for (AccountKey key : keys.stream().sorted().toList()) {
                bind(insert, key);
                insert.setInt(4, key.kind().side().sign());
                insert.setObject(5, key.kind().isStored() ? 0L : null, java.sql.Types.BIGINT);
                insert.setObject(6, key.kind().isFloored() ? 0L : null, java.sql.Types.BIGINT);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static long[] nextEntryIds(Connection connection, int count) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT nextval('journal_entry_id_seq') FROM generate_series(1, ?)")) {
            select.setInt(1, count);
            long[] ids = new long[count];
            try (ResultSet rows = select.executeQuery()) {
                for (int i = 0; rows.next(); i++) {
                    ids[i] = rows.getLong(1);
                }
            }
            return ids;
        }
    }

    private static void insertEntries(
            Connection connection, List<JournalEntry> entries, long[] ids, Instant recordedAt)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        INSERT INTO journal_entry (id, reference, kind, effective_at, recorded_at, digest)
                        VALUES (?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < ids.length; i++) {
                JournalEntry entry = entries.get(i);
                insert.setLong(1, ids[i]);
                insert.setString(2, entry.reference());
                insert.setString(3, entry.kind());
                insert.setObject(4, entry.effectiveAt().atOffset(ZoneOffset.UTC));
                insert.setObject(5, recordedAt.atOffset(ZoneOffset.UTC));
                insert.setString(6, EntryDigest.of(entry));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertPostings(
            Connection connection,
            List<JournalEntry> entries,
            long[] ids,
            Map<AccountKey, LockedAccount> accounts)
            throws SQLException {
        int count = entries.stream().mapToInt(entry -> entry.postings().size()).sum();
        Long[] entryIds = new Long[count];
        Long[] accountIds = new Long[count];
        Long[] amounts = new Long[count];
        int next = 0;
        for (int i = 0; i < ids.length; i++) {
            for (JournalEntry.Posting posting : entries.get(i).postings()) {
                entryIds[next] = ids[i];
                accountIds[next] = accounts.get(posting.account()).id();
                amounts[next++] = posting.amount().minor();
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        INSERT INTO posting (entry_id, account_id, amount)
                        SELECT * FROM unnest(?::bigint[], ?::bigint[], ?::bigint[])""")) {
            insert.setArray(1, connection.createArrayOf("bigint", entryIds));
            insert.setArray(2, connection.createArrayOf("bigint", accountIds));
            insert.setArray(3, connection.createArrayOf("bigint", amounts));
            insert.executeUpdate();
        }
    }

    private static void addToBalances(
            Connection connection, List<JournalEntry> entries, Map<AccountKey, LockedAccount> accounts)
            throws SQLException {
        Map<Long, Long> changes = new HashMap<>();
        for (JournalEntry entry : entries) {
            for (JournalEntry.Posting posting : entry.postings()) {
                if (posting.account().kind().isStored()) {
                    changes.merge(
                            accounts.get(posting.account()).id(), posting.amount().minor(), Math::addExact);
                }
            }
        }
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        UPDATE ledger_account a SET balance = a.balance + c.change
                        FROM unnest(?::bigint[], ?::bigint[]) AS c(id, change) WHERE a.id = c.id""")) {
            Long[] ids = changes.keySet().toArray(Long[]::new);
            Long[] sums = List.of(ids).stream().map(changes::get).toArray(Long[]::new);
            update.setArray(1, connection.createArrayOf("bigint", ids));
            update.setArray(2, connection.createArrayOf("bigint", sums));
            update.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, AccountKey key) throws SQLException {
        statement.setString(1, key.kind().name());
        statement.setObject(2, key.owner());
        statement.setString(3, key.currency().getCurrencyCode());
    }

    private static void bindKeys(Connection connection, PreparedStatement statement, List<AccountKey> keys)
            throws SQLException {
        statement.setArray(
                1, connection.createArrayOf("text", keys.stream().map(key -> key.kind().name()).toArray()));
        statement.setArray(2, connection.createArrayOf("uuid", keys.stream().map(AccountKey::owner).toArray()));
        statement.setArray(
                3,
                connection.createArrayOf(
                        "text", keys.stream().map(key -> key.currency().getCurrencyCode()).toArray()));
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T work(Work<T> work) {
        return entityManager.unwrap(Session.class).doReturningWork(work::run);
    }
}
