package org.creatorconnect.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Currency;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.money.Money;

/**
 * Decides by the set who is paid how much in a run and who is kept back, and claims what is to be
 * paid. One statement does each, whatever the number of payees.
 */
@ApplicationScoped
public class PayoutSelection {

    /** Open earnings that fall into a run; what a case keeps back does not. */
    private static final String OPEN =
            """
            e.currency = :currency AND e.payable_at <= :cutOff AND e.payout_id IS NULL AND e.withdrawn_at IS NULL
            AND e.case_id IS NULL""";

    /** Earnings that a run has claimed. */
    private static final String CLAIMED =
            "e.payout_id IN (SELECT id FROM payout WHERE run_id = :run)";

    /** What is asked of each. */
    private static final String EARNINGS =
            "SELECT e.id, e.affiliate_id, e.amount_minor, e.source, e.source_id FROM earning e WHERE ";

    /** In ascending id, as refunds lock them. */
    private static final String CLAIMED_IN_ORDER =
            "SELECT e.id FROM earning e WHERE " + CLAIMED + " ORDER BY e.id FOR UPDATE";

    /**
     * What was earned with a merchant from which the payee is banned for fraud is held; the rest is
     * free. Of that, per payee: gross, at most half of it against a debt, and the first reason to
     * keep it back. Who is banned from the platform for fraud is kept back until that is looked
     * into; who is banned for something else is paid what was earned before. What the books do not
     * hold cannot be paid, and must not stop the others. Without a minimum in the table nobody is
     * paid: an amount of one currency says nothing about another. A payment that the books lost
     * when they were restored keeps its payee back, unless exactly its amount is to be paid.
     */
    private static final String PAYEES =
            """
            held AS (
                SELECT l.id, l.affiliate_id, l.amount_minor FROM locked l
                JOIN ban b ON b.affiliate_id = l.affiliate_id AND b.merchant_id IS NOT NULL AND b.ended_at IS NULL
                          AND b.reason = 'FRAUD' AND (b.banned_until IS NULL OR b.banned_until > :now)
                          AND b.merchant_id = earning_merchant(l.source, l.source_id)),
            free AS (SELECT l.* FROM locked l WHERE l.id NOT IN (SELECT h.id FROM held h)),
            lost AS (
                SELECT h.id, h.affiliate_id, h.amount_minor FROM held_payment h
                WHERE h.released_at IS NULL AND h.currency = :currency
                  AND NOT EXISTS (SELECT 1 FROM payout p WHERE p.id = h.id)),
            payees AS (
                SELECT s.affiliate_id, s.gross, least(coalesce(d.balance, 0), s.gross / 2) AS recovered,
                       m.id AS method_id,
                       CASE WHEN b.reason = 'FRAUD' AND (b.banned_until IS NULL OR b.banned_until > :now)
                                THEN 'BANNED'
                            WHEN EXISTS (SELECT 1 FROM lost o WHERE o.affiliate_id = s.affiliate_id
                                         AND o.amount_minor <> s.gross - least(coalesce(d.balance, 0), s.gross / 2))
                                THEN 'PAYMENT_HELD'
                            WHEN s.gross > -coalesce(p.balance, 0) THEN 'BALANCE_DIFFERS'
                            WHEN s.gross - least(coalesce(d.balance, 0), s.gross / 2) < greatest(1, coalesce(n.amount_minor, 9223372036854775807))
                                THEN 'BELOW_MINIMUM'
                            WHEN m.id IS NULL THEN 'NO_PAYOUT_METHOD'
                            WHEN f.id IS NULL THEN 'NO_TAX_FORM'
                            WHEN a.name_verified_at IS NULL THEN 'NAME_UNVERIFIED'
                            WHEN m.usable_from > :now THEN 'METHOD_COOLING' END AS reason
                FROM (SELECT l.affiliate_id, CAST(sum(l.amount_minor) AS bigint) AS gross FROM free l
                      GROUP BY l.affiliate_id HAVING sum(l.amount_minor) > 0) s
                JOIN affiliate a ON a.id = s.affiliate_id
                LEFT JOIN ban b ON b.affiliate_id = s.affiliate_id AND b.merchant_id IS NULL AND b.ended_at IS NULL
                LEFT JOIN ledger_account p ON p.kind = 'AFFILIATE_PAYABLE' AND p.owner_id = s.affiliate_id
                                          AND p.currency = :currency
                LEFT JOIN ledger_account d ON d.kind = 'AFFILIATE_DEBT' AND d.owner_id = s.affiliate_id
                                          AND d.currency = :currency
                LEFT JOIN LATERAL (SELECT id, usable_from FROM payout_method WHERE affiliate_id = s.affiliate_id
                                   ORDER BY method_version DESC LIMIT 1) m ON true
                LEFT JOIN tax_form f ON f.affiliate_id = s.affiliate_id
                LEFT JOIN LATERAL (SELECT amount_minor FROM payout_minimum
                                   WHERE currency = :currency AND effective_at <= :now
                                   ORDER BY effective_at DESC LIMIT 1) n ON true)
            """;

    /** Decides by what is open now. */
    private static final String DECIDED = "WITH locked AS (" + EARNINGS + OPEN + "), " + PAYEES;

    /**
     * Whom a run would pay that claimed now what is open, for lists in SQL: the payees {@code p}
     * with {@code gross} and {@code recovered}, their affiliates {@code a} and methods {@code m};
     * with {@code :currency}, {@code :cutOff} and {@code :now}.
     */
    public static final String DRAFT =
            " FROM ("
                    + DECIDED
                    + """
                     SELECT * FROM payees WHERE reason IS NULL) p
                    JOIN affiliate a ON a.id = p.affiliate_id
                    JOIN payout_method m ON m.id = p.method_id
                    WHERE p.reason IS NULL
                    """;

    /** Count, total and digest of rows with affiliate, method, gross and recovered. */
    private static final String TOTALS =
            """
            SELECT count(*), coalesce(sum(gross - recovered), 0),
                   encode(sha256(convert_to(coalesce(string_agg(
                       affiliate_id || ' ' || method_id || ' ' || gross || ' ' || (gross - recovered) || ' ' || :currency,
                       E'\\n' ORDER BY affiliate_id), ''), 'UTF8')), 'hex')
            """;

    @PersistenceContext EntityManager entityManager;

    /** Whether there is a least amount to be paid out in a currency, so that runs can pay in it. */
    public boolean hasMinimum(Currency currency, Instant now) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM payout_minimum WHERE currency = :currency AND effective_at <= :now LIMIT 1",
                        Integer.class)
                .setParameter("currency", currency.getCurrencyCode())
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }

    /** What a run would come to now; nothing is claimed. */
    public RunTotals preview(Currency currency, Instant cutOff, Instant now) {
        String sql = DECIDED + TOTALS + " FROM payees WHERE reason IS NULL";
        return totals(
                currency,
                entityManager
                        .createNativeQuery(sql)
                        .setParameter("cutOff", cutOff)
                        .setParameter("now", now));
    }

    /** Writes down who is kept back now and why, in place of what was written before. */
    public void keepBack(PayoutRunId run, Currency currency, Instant cutOff, Instant now) {
        entityManager
                .createNativeQuery("DELETE FROM payout_exclusion WHERE run_id = :run")
                .setParameter("run", run.value())
                .executeUpdate();
        String sql =
                DECIDED
                        + """
                        INSERT INTO payout_exclusion (run_id, affiliate_id, reason, amount_minor)
                        SELECT :run, affiliate_id, reason, sum(gross)
                        FROM (SELECT affiliate_id, reason, gross FROM payees WHERE reason IS NOT NULL
                              UNION ALL SELECT affiliate_id, 'BANNED', amount_minor FROM held) kept
                        GROUP BY affiliate_id, reason HAVING sum(gross) > 0""";
        entityManager
                .createNativeQuery(sql)
                .setParameter("run", run.value())
                .setParameter("currency", currency.getCurrencyCode())
                .setParameter("cutOff", cutOff)
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * Makes the run's payouts and claims their earnings, which nobody else can then claim or
     * change. What pays what a lost payment paid has its id, so that nobody is paid by both.
     */
    public void claim(PayoutRunId run, Currency currency, Instant cutOff, Instant now) {
        String sql =
                "WITH locked AS MATERIALIZED ("
                        + EARNINGS
                        + OPEN
                        + " ORDER BY e.id FOR UPDATE), "
                        + PAYEES
                        + """
                        , made AS (
                            INSERT INTO payout (id, version, run_id, affiliate_id, method_id, currency, gross_minor,
                                                recovered_minor, net_minor, status, queries_sent, created_at)
                            SELECT coalesce((SELECT CAST(min(CAST(o.id AS text)) AS uuid) FROM lost o
                                             WHERE o.affiliate_id = y.affiliate_id), gen_random_uuid()),
                                   0, :run, affiliate_id, method_id, :currency, gross, recovered,
                                   gross - recovered, 'CREATED', 0, :now
                            FROM payees y WHERE reason IS NULL RETURNING id, affiliate_id),
                        items AS (
                            INSERT INTO payout_item (payout_id, earning_id, amount_minor)
                            SELECT m.id, l.id, l.amount_minor FROM free l JOIN made m ON m.affiliate_id = l.affiliate_id)
                        UPDATE earning e SET payout_id = m.id, version = e.version + 1
                        FROM free l JOIN made m ON m.affiliate_id = l.affiliate_id WHERE e.id = l.id""";
        entityManager
                .createNativeQuery(sql)
                .setParameter("run", run.value())
                .setParameter("currency", currency.getCurrencyCode())
                .setParameter("cutOff", cutOff)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What a run's payouts come to as they were made. */
    public RunTotals claimed(PayoutRunId run, Currency currency) {
        String sql =
                TOTALS
                        + """
                        FROM (SELECT affiliate_id, method_id, gross_minor AS gross, recovered_minor AS recovered
                              FROM payout WHERE run_id = :run) p""";
        return totals(
                currency, entityManager.createNativeQuery(sql).setParameter("run", run.value()));
    }

    /**
     * Locks all that a run's approval rests on until the transaction ends, in the order and by the
     * statements in which everybody locks: first the earnings it claims, then the accounts of its
     * payees, each in ascending id over the whole run. Runs that share payees then wait for each
     * other and never deadlock, and what {@link #recheck} reads stays true until it is posted.
     */
    public void lock(PayoutRunId run) {
        lockAll(CLAIMED_IN_ORDER, run);
        lockAll(
                """
                SELECT a.id FROM ledger_account a
                WHERE a.kind IN ('AFFILIATE_PAYABLE', 'AFFILIATE_DEBT')
                  AND (a.owner_id, a.currency) IN (SELECT affiliate_id, currency FROM payout WHERE run_id = :run)
                ORDER BY a.id FOR UPDATE""",
                run);
    }

    /** Rows are locked where they are, however many: only their number comes here. */
    private void lockAll(String rows, PayoutRunId run) {
        entityManager
                .createNativeQuery("SELECT count(*) FROM (" + rows + ") locked", Long.class)
                .setParameter("run", run.value())
                .getSingleResult();
    }

    /**
     * What the run's claimed earnings would come to now; other than {@link #claimed} when something
     * changed. {@link #lock} it before.
     */
    public RunTotals recheck(PayoutRunId run, Currency currency, Instant now) {
        String sql =
                "WITH locked AS ("
                        + EARNINGS
                        + CLAIMED
                        + "), "
                        + PAYEES
                        + TOTALS
                        + " FROM payees WHERE reason IS NULL";
        return totals(
                currency,
                entityManager
                        .createNativeQuery(sql)
                        .setParameter("run", run.value())
                        .setParameter("now", now));
    }

    /**
     * Lets go of all that a run claims and takes its payouts back, none of which was instructed.
     */
    public void release(PayoutRunId run) {
        execute(
                "UPDATE earning e SET payout_id = NULL, version = e.version + 1 WHERE " + CLAIMED,
                run);
        execute(
                "DELETE FROM payout_item WHERE payout_id IN (SELECT id FROM payout WHERE run_id = :run)",
                run);
        execute("DELETE FROM payout WHERE run_id = :run", run);
    }

    /**
     * Lets go of all that a run claims and gives its payouts up; what they were made of stays
     * known.
     */
    public void giveUp(PayoutRunId run) {
        lockAll(CLAIMED_IN_ORDER, run);
        execute(
                "UPDATE earning e SET payout_id = NULL, version = e.version + 1 WHERE " + CLAIMED,
                run);
        execute(
                "UPDATE payout SET status = 'CANCELED', version = version + 1 WHERE run_id = :run",
                run);
    }

    private void execute(String sql, PayoutRunId run) {
        entityManager.createNativeQuery(sql).setParameter("run", run.value()).executeUpdate();
    }

    private static RunTotals totals(Currency currency, Query query) {
        return SqlRow.one(
                query.setParameter("currency", currency.getCurrencyCode()),
                row -> new RunTotals(row.number(), new Money(row.exact(), currency), row.text()));
    }
}
