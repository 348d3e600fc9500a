package org.creatorconnect.ledger.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Side;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;

/** Accounts, postings and the trial balance, for those who may see all the books. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LedgerQueries {

    private static final String ACCOUNTS =
            """
            SELECT a.id, a.kind, a.owner_id, a.currency,
                   coalesce(a.balance, (SELECT sum(p.amount) FROM posting p WHERE p.account_id = a.id), 0)
            FROM ledger_account a
            """;

    @PersistenceContext EntityManager entityManager;

    /** Every book with all its accounts and its total, which is zero or the books are wrong. */
    public List<TrialBalance> trialBalance() {
        Map<String, List<AccountRow>> books =
                accounts(
                                entityManager.createNativeQuery(
                                        ACCOUNTS + "ORDER BY a.currency, a.kind, a.id"))
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.balance().currency().getCurrencyCode(),
                                        TreeMap::new,
                                        Collectors.toList()));
        return books.entrySet().stream()
                .map(book -> TrialBalance.of(Currency.getInstance(book.getKey()), book.getValue()))
                .toList();
    }

    /** Each currency's book with its total alone. */
    public List<BookRow> books() {
        return rows(
                        entityManager.createNativeQuery(
                                """
                                SELECT a.currency, coalesce(sum(p.sum), 0), count(*) FROM ledger_account a
                                LEFT JOIN (SELECT account_id, sum(amount) AS sum FROM posting GROUP BY account_id) p
                                  ON p.account_id = a.id
                                GROUP BY a.currency ORDER BY a.currency"""))
                .stream()
                .map(row -> new BookRow(Money.of(number(row[1]), (String) row[0]), number(row[2])))
                .toList();
    }

    /**
     * Accounts in ascending id, from the one after {@code afterId}; kind and currency may narrow
     * them.
     */
    public List<AccountRow> accounts(AccountFilter filter, long afterId, int limit) {
        return accounts(
                entityManager
                        .createNativeQuery(
                                ACCOUNTS
                                        + """
                                        WHERE a.id > :after
                                          AND (:kind = '' OR a.kind = :kind)
                                          AND (:currency = '' OR a.currency = :currency)
                                          AND (CAST(:owner AS uuid) IS NULL OR a.owner_id = :owner)
                                        ORDER BY a.id LIMIT :limit""")
                        .setParameter("after", afterId)
                        .setParameter("kind", filter.kind())
                        .setParameter("currency", filter.currency())
                        .setParameter("owner", filter.owner())
                        .setParameter("limit", limit));
    }

    /**
     * @throws NotFound when there is no such account
     */
    public AccountRow account(long id) {
        return accounts(
                        entityManager
                                .createNativeQuery(ACCOUNTS + "WHERE a.id = :id")
                                .setParameter("id", id))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("ledger account"));
    }

    /** An account's postings, newest first, from the one before {@code beforeId}. */
    public List<PostingRow> postings(long accountId, long beforeId, int limit) {
        AccountRow account = account(accountId);
        return rows(
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT p.id, e.id AS entry_id, e.reference, e.kind, e.effective_at, p.amount
                                        FROM posting p JOIN journal_entry e ON e.id = p.entry_id
                                        WHERE p.account_id = :account AND p.id < :before
                                        ORDER BY p.id DESC LIMIT :limit""")
                                .setParameter("account", accountId)
                                .setParameter("before", beforeId)
                                .setParameter("limit", limit))
                .stream()
                .map(row -> posting(row, account))
                .toList();
    }

    /** All postings of one entry with their accounts, debits first. */
    public List<EntryLineRow> entry(long entryId) {
        return rows(
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT p.id, a.id AS account_id, a.kind, a.owner_id, a.currency, p.amount
                                        FROM posting p JOIN ledger_account a ON a.id = p.account_id
                                        WHERE p.entry_id = :entry ORDER BY p.amount DESC, p.id""")
                                .setParameter("entry", entryId))
                .stream()
                .map(LedgerQueries::line)
                .toList();
    }

    private static PostingRow posting(Object[] row, AccountRow account) {
        return new PostingRow(
                number(row[0]),
                number(row[1]),
                (String) row[2],
                (String) row[3],
                (Instant) row[4],
                new Money(number(row[5]), account.balance().currency()));
    }

    private static EntryLineRow line(Object[] row) {
        return new EntryLineRow(
                number(row[0]),
                number(row[1]),
                AccountKind.valueOf((String) row[2]),
                (UUID) row[3],
                Money.of(number(row[5]), row[4].toString()));
    }

    private static List<AccountRow> accounts(jakarta.persistence.Query query) {
        return rows(query).stream().map(LedgerQueries::account).toList();
    }

    private static AccountRow account(Object[] row) {
        AccountKind kind = AccountKind.valueOf((String) row[1]);
        Side side = kind.side();
        Money signed = Money.of(number(row[4]), row[3].toString());
        Money natural = side == Side.DEBIT ? signed : signed.negated();
        return new AccountRow(number(row[0]), kind, (UUID) row[2], natural);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(jakarta.persistence.Query query) {
        return (List<Object[]>) query.getResultList();
    }
}
