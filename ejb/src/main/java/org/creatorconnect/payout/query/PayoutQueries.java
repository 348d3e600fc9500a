package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;
import org.creatorconnect.payee.query.MethodRow;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.jspecify.annotations.Nullable;

/** Payouts and what was said of them, for finance and auditors, and for affiliates their own. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PayoutQueries {

    private static final String ROWS =
            """
            SELECT p.id, p.run_id, r.number, p.affiliate_id, a.display_name, a.country, m.mask,
                   p.gross_minor, p.recovered_minor, p.net_minor, p.currency, p.status, p.reason_code,
                   (SELECT count(*) FROM payout_item i WHERE i.payout_id = p.id),
                   p.created_at, p.instructed_at, p.settled_at
            FROM payout p JOIN payout_run r ON r.id = p.run_id JOIN affiliate a ON a.id = p.affiliate_id
            JOIN payout_method m ON m.id = p.method_id
            """;

    private final OwnAffiliates own;
    @PersistenceContext EntityManager entityManager;

    protected PayoutQueries() {
        this(null);
    }

    @Inject
    public PayoutQueries(OwnAffiliates own) {
        this.own = own;
    }

    /** A run's payouts in the order of their ids, from the one after the given one. */
    public List<PayoutRow> ofRun(PayoutRunId run, String status, @Nullable UUID after, int limit) {
        return rows(
                entityManager
                        .createNativeQuery(
                                ROWS
                                        + """
                                        WHERE p.run_id = :run AND (:status = '' OR p.status = :status)
                                          AND (CAST(:after AS uuid) IS NULL OR p.id > :after)
                                        ORDER BY p.id LIMIT :limit""")
                        .setParameter("run", run.value())
                        .setParameter("status", status)
                        .setParameter("after", after)
                        .setParameter("limit", limit));
    }

    /** An affiliate's payouts that were approved, newest first, before the given time. */
    @RolesAllowed({Role.AFFILIATE, Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
    public List<PayoutRow> ofAffiliate(AffiliateId affiliate, @Nullable Instant before, int limit) {
        own.requireSelfOrStaff(affiliate);
        return rows(
                entityManager
                        .createNativeQuery(
                                ROWS
                                        + """
                                        WHERE p.affiliate_id = :affiliate AND r.approved_at IS NOT NULL
                                          AND (CAST(:before AS timestamptz) IS NULL OR p.created_at < :before)
                                        ORDER BY p.created_at DESC, p.id LIMIT :limit""")
                        .setParameter("affiliate", affiliate.value())
                        .setParameter("before", before)
                        .setParameter("limit", limit));
    }

    /**
     * @throws NotFound when there is none, or it is somebody else's and the caller is not of the
     *     staff
     */
    @RolesAllowed({Role.AFFILIATE, Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
    public PayoutRow payout(PayoutId id) {
        PayoutRow row =
                rows(
                                entityManager
                                        .createNativeQuery(ROWS + "WHERE p.id = :id")
                                        .setParameter("id", id.value()))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("payout"));
        own.requireSelfOrStaff(new AffiliateId(row.affiliateId()));
        return row;
    }

    /**
     * What the payment system said of a payout, in the order it was heard.
     *
     * @throws NotFound when there is none, or it is somebody else's and the caller is not of the
     *     staff
     */
    @RolesAllowed({Role.AFFILIATE, Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
    public List<ReportRow> reports(PayoutId payout) {
        payout(payout);
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT report_id, status, reason_code, effect, occurred_at, received_at
                                FROM payment_report WHERE payout_id = :payout ORDER BY received_at, report_id LIMIT 200""")
                        .setParameter("payout", payout.value())
                        .getResultList();
        return rows.stream().map(row -> report((Object[]) row)).toList();
    }

    /** How an affiliate is paid, for themselves and the staff. */
    @RolesAllowed({Role.AFFILIATE, Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
    public MethodRow method(AffiliateId affiliate) {
        own.requireSelfOrStaff(affiliate);
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT m.type, m.mask, m.usable_from, f.kind, a.name_verified_at IS NOT NULL
                                FROM affiliate a
                                LEFT JOIN LATERAL (SELECT type, mask, usable_from FROM payout_method
                                                   WHERE affiliate_id = a.id ORDER BY method_version DESC LIMIT 1) m ON true
                                LEFT JOIN tax_form f ON f.affiliate_id = a.id WHERE a.id = :affiliate""")
                        .setParameter("affiliate", affiliate.value())
                        .getResultList();
        return rows.stream()
                .map(row -> method((Object[]) row))
                .findFirst()
                .orElseThrow(() -> new NotFound("affiliate"));
    }

    private static List<PayoutRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static PayoutRow row(Object[] row) {
        String currency = (String) row[10];
        return new PayoutRow(
                (UUID) row[0],
                (UUID) row[1],
                ((Number) row[2]).longValue(),
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                money(row[7], currency),
                money(row[8], currency),
                money(row[9], currency),
                (String) row[11],
                (String) row[12],
                ((Number) row[13]).intValue(),
                (Instant) row[14],
                (Instant) row[15],
                (Instant) row[16]);
    }

    private static Money money(Object minor, String currency) {
        return Money.of(((Number) minor).longValue(), currency);
    }

    private static ReportRow report(Object[] row) {
        return new ReportRow(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Instant) row[4],
                (Instant) row[5]);
    }

    private static MethodRow method(Object[] row) {
        return new MethodRow(
                (String) row[0],
                (String) row[1],
                (Instant) row[2],
                (String) row[3],
                (Boolean) row[4]);
    }
}
