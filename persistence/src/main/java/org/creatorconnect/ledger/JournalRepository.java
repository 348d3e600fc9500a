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
import java.util.List;
import java.util.Map;
import org.creatorconnect.ledger.LedgerAccountRepository.LockedAccount;
import org.hibernate.Session;

/**
 * Writes entries, always several at once: the number of statements does not grow with the number of
 * postings.
 */
@ApplicationScoped
public class JournalRepository {

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

    /** Inserts entries with their postings and adds the sums to the stored balances. */
    void append(
            List<JournalEntry> entries,
            Map<AccountKey, LockedAccount> accounts,
            Instant recordedAt) {
        work(
                connection -> {
                    long[] ids = nextEntryIds(connection, entries.size());
                    insertEntries(connection, entries, ids, recordedAt);
                    insertPostings(connection, entries, ids, accounts);
                    addToBalances(connection, entries, accounts);
                    return null;
                });
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
                insert.setString(3, entry.kind().name());
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
            Connection connection,
            List<JournalEntry> entries,
            Map<AccountKey, LockedAccount> accounts)
            throws SQLException {
        Map<Long, Long> changes = new HashMap<>();
        for (JournalEntry entry : entries) {
            for (JournalEntry.Posting posting : entry.postings()) {
                if (posting.account().kind().isStored()) {
                    changes.merge(
                            accounts.get(posting.account()).id(),
                            posting.amount().minor(),
                            Math::addExact);
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

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T work(Work<T> work) {
        return entityManager.unwrap(Session.class).doReturningWork(work::run);
    }
}
