package org.creatorconnect.reporting;

/**
 * The payout equation recomputed from the journal, in SQL: for each affiliate and currency earned −
 * reversed ± adjusted ± merged = paid + in flight + payable − debt.
 *
 * <p>The left side adds up what entries without a payout did to payable − debt. The right side
 * reads the balances, and what payouts moved to the bank. The payouts of an affiliate are those
 * whose entry took from the affiliate's payable balance. Everybody's opening is zero: the books
 * begin with them. What came over from an affiliate that was taken in is a term of its own, as it
 * is where it came from. Whatever brings debts that are written off, or taxes that are withheld,
 * brings their term.
 */
public final class PayoutEquation {

    /**
     * Columns: owner, currency, earned, reversed, adjusted, merged, paid, in flight, payable, debt.
     */
    private static final String SQL =
            """
            WITH own AS (
                SELECT id, kind, owner_id, currency, balance FROM ledger_account
                WHERE kind IN ('AFFILIATE_PAYABLE', 'AFFILIATE_DEBT') %s),
            touched AS (
                SELECT p.entry_id, o.owner_id, o.currency, -sum(p.amount) AS change
                FROM own o JOIN posting p ON p.account_id = o.id GROUP BY p.entry_id, o.owner_id, o.currency),
            flight AS (
                SELECT DISTINCT f.id, f.balance, t.owner_id, t.currency
                FROM touched t JOIN posting p ON p.entry_id = t.entry_id
                JOIN ledger_account f ON f.id = p.account_id AND f.kind = 'PAYOUT_IN_FLIGHT' AND f.currency = t.currency),
            entries AS (
                SELECT entry_id, owner_id, currency FROM touched
                UNION
                SELECT p.entry_id, f.owner_id, f.currency FROM flight f JOIN posting p ON p.account_id = f.id),
            judged AS (
                SELECT e.owner_id, e.currency, j.kind, coalesce(t.change, 0) AS change,
                       coalesce(x.bank, 0) AS bank, coalesce(x.payout, false) AS payout
                FROM entries e JOIN journal_entry j ON j.id = e.entry_id
                LEFT JOIN touched t ON t.entry_id = e.entry_id AND t.owner_id = e.owner_id AND t.currency = e.currency
                CROSS JOIN LATERAL (
                    SELECT -sum(p.amount) FILTER (WHERE a.kind = 'BANK') AS bank,
                           bool_or(a.kind IN ('PAYOUT_IN_FLIGHT', 'BANK')) AS payout
                    FROM posting p JOIN ledger_account a ON a.id = p.account_id
                    WHERE p.entry_id = e.entry_id AND a.currency = e.currency) x)
            SELECT o.owner_id, o.currency,
                   coalesce(s.earned, 0) AS earned, coalesce(s.reversed, 0) AS reversed,
                   coalesce(s.adjusted, 0) AS adjusted, coalesce(s.merged, 0) AS merged,
                   coalesce(s.paid, 0) AS paid, coalesce(f.in_flight, 0) AS in_flight,
                   o.payable, o.debt
            FROM (SELECT owner_id, currency, -sum(balance) FILTER (WHERE kind = 'AFFILIATE_PAYABLE') AS payable,
                         coalesce(sum(balance) FILTER (WHERE kind = 'AFFILIATE_DEBT'), 0) AS debt
                  FROM own GROUP BY owner_id, currency) o
            LEFT JOIN (SELECT owner_id, currency, -sum(balance) AS in_flight FROM flight GROUP BY owner_id, currency) f
              ON f.owner_id = o.owner_id AND f.currency = o.currency
            LEFT JOIN (
                SELECT owner_id, currency, sum(bank) AS paid,
                       sum(change) FILTER (WHERE NOT payout AND kind = 'ADJUSTMENT') AS adjusted,
                       sum(change) FILTER (WHERE kind = 'AFFILIATE_MERGED') AS merged,
                       sum(change) FILTER (WHERE NOT payout AND kind NOT IN ('ADJUSTMENT', 'AFFILIATE_MERGED') AND change > 0) AS earned,
                       -sum(change) FILTER (WHERE NOT payout AND kind NOT IN ('ADJUSTMENT', 'AFFILIATE_MERGED') AND change < 0) AS reversed
                FROM judged GROUP BY owner_id, currency) s
              ON s.owner_id = o.owner_id AND s.currency = o.currency""";

    private PayoutEquation() {}

    /** For one affiliate and currency, named by {@code :affiliate} and {@code :currency}. */
    public static String ofOne() {
        return SQL.formatted("AND owner_id = :affiliate AND currency = :currency");
    }

    /** For one affiliate in each currency, named by {@code :affiliate}. */
    public static String ofAffiliate() {
        return SQL.formatted("AND owner_id = :affiliate");
    }

    /** For all at once. */
    public static String ofAll() {
        return SQL.formatted("");
    }
}
