package org.creatorconnect.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.money.Money;
import org.hibernate.Session;

/**
 * Opens, locks and reads accounts, always for many at once. What is asked in the name of an owner
 * whose accounts went over is answered with the account of whoever has them now.
 */
@ApplicationScoped
public class LedgerAccountRepository {

    /** An account row as locked: its id and, when stored, its signed balance. */
    record LockedAccount(long id, long balance, long floor) {}

    @PersistenceContext EntityManager entityManager;

    /**
     * Opens the accounts that are new and locks those with a stored balance, in ascending id, so
     * that two entries can never wait for each other.
     */
    Map<AccountKey, LockedAccount> open(List<AccountKey> keys) {
        return work(
                connection -> {
                    Map<AccountKey, LockedAccount> found = lock(connection, keys);
                    if (found.size() < keys.size()) {
                        insert(
                                connection,
                                keys.stream().filter(key -> !found.containsKey(key)).toList());
                        return lock(connection, keys);
                    }
                    return found;
                });
    }

    /** The accounts that were ever opened for this owner, in the order of their keys. */
    List<AccountKey> keysOf(UUID owner) {
        return SqlRow.all(
                        entityManager
                                .createNativeQuery(
                                        "SELECT kind, currency FROM ledger_account WHERE owner_id = :owner")
                                .setParameter("owner", owner),
                        row ->
                                new AccountKey(
                                        row.word(AccountKind.class),
                                        owner,
                                        Currency.getInstance(row.text())))
                .stream()
                .sorted()
                .toList();
    }

    /** From now on the accounts of the one are those of the other, and so are all it had before. */
    void handOver(UUID owner, UUID successor, Instant at) {
        entityManager
                .createNativeQuery(
                        "UPDATE ledger_succession SET successor_id = :successor WHERE successor_id = :owner")
                .setParameter("successor", successor)
                .setParameter("owner", owner)
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "INSERT INTO ledger_succession (owner_id, successor_id, since) VALUES (:owner, :successor, :at)")
                .setParameter("successor", successor)
                .setParameter("owner", owner)
                .setParameter("at", at)
                .executeUpdate();
    }

    /**
     * The signed balance, stored or kept with what came since; zero for an account that was never
     * posted to.
     */
    public Money signedBalance(AccountKey key) {
        return work(
                connection -> {
                    try (PreparedStatement select =
                            connection.prepareStatement(
                                    """
                                    SELECT coalesce(a.balance, coalesce(k.amount, 0)
                                        + (SELECT coalesce(sum(p.amount), 0) FROM posting p
                                           WHERE p.account_id = a.id AND p.id > coalesce(k.through, 0)))
                                    FROM ledger_account a LEFT JOIN ledger_kept_sum k ON k.account_id = a.id
                                    WHERE a.kind = ? AND a.owner_id = ? AND a.currency = ?""")) {
                        bind(select, 1, key);
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
                            SELECT w.*, coalesce(s.successor_id, w.owner_id) AS holder_id
                            FROM unnest(?::text[], ?::uuid[], ?::text[]) AS w(kind, owner_id, currency)
                            LEFT JOIN ledger_succession s ON s.owner_id = w.owner_id)
                        SELECT a.id, a.kind, w.owner_id, a.currency, coalesce(a.balance, 0), a.floor
                        FROM ledger_account a JOIN wanted w
                          ON w.kind = a.kind AND w.holder_id = a.owner_id AND w.currency = a.currency
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

    private static Map<AccountKey, LockedAccount> read(PreparedStatement select)
            throws SQLException {
        Map<AccountKey, LockedAccount> found = new LinkedHashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                AccountKey key =
                        new AccountKey(
                                AccountKind.valueOf(rows.getString(2)),
                                rows.getObject(3, UUID.class),
                                Currency.getInstance(rows.getString(4)));
                found.put(
                        key, new LockedAccount(rows.getLong(1), rows.getLong(5), rows.getLong(6)));
            }
        }
        return found;
    }

    private static void insert(Connection connection, List<AccountKey> keys) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        INSERT INTO ledger_account (kind, owner_id, currency, side, balance, floor)
                        SELECT w.kind, coalesce(s.successor_id, w.owner_id), w.currency, ?, ?, ?
                        FROM (SELECT ?::text AS kind, ?::uuid AS owner_id, ?::text AS currency) w
                        LEFT JOIN ledger_succession s ON s.owner_id = w.owner_id
                        ON CONFLICT (kind, owner_id, currency) DO NOTHING""")) {
            for (AccountKey key : keys.stream().sorted().toList()) {
                insert.setInt(1, key.kind().side().sign());
                insert.setObject(2, key.kind().isStored() ? 0L : null, java.sql.Types.BIGINT);
                insert.setObject(3, key.kind().isFloored() ? 0L : null, java.sql.Types.BIGINT);
                bind(insert, 4, key);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, int from, AccountKey key)
            throws SQLException {
        statement.setString(from, key.kind().name());
        statement.setObject(from + 1, key.owner());
        statement.setString(from + 2, key.currency().getCurrencyCode());
    }

    private static void bindKeys(
            Connection connection, PreparedStatement statement, List<AccountKey> keys)
            throws SQLException {
        statement.setArray(
                1,
                connection.createArrayOf(
                        "text", keys.stream().map(key -> key.kind().name()).toArray()));
        statement.setArray(
                2,
                connection.createArrayOf("uuid", keys.stream().map(AccountKey::owner).toArray()));
        statement.setArray(
                3,
                connection.createArrayOf(
                        "text",
                        keys.stream().map(key -> key.currency().getCurrencyCode()).toArray()));
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T work(Work<T> work) {
        return entityManager.unwrap(Session.class).doReturningWork(work::run);
    }
}
