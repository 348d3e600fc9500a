package org.creatorconnect.commission.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.commission.ApprovalReason;
import org.creatorconnect.commission.CommissionId;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.commission.ReversalReason;
import org.creatorconnect.commission.ZeroReason;
import org.creatorconnect.foundation.query.Conditions;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.order.query.Labels;
import org.creatorconnect.rate.RateRule;
import org.creatorconnect.rate.RuleKind;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** Commissions: affiliates see their own, merchants those they pay, staff all. */
@Stateless
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CommissionQueries {

    private static final String COLUMNS = "coalesce(a.sub_ids, k.sub_ids), t.sub_ids";

    private static final String JOINS =
            """
            LEFT JOIN tracking_link k ON k.id = a.link_id
            LEFT JOIN click_label t ON t.link_id = a.link_id AND t.nonce = a.click_nonce
            """;

    private static final String SQL =
            """
            SELECT c.id, c.status, c.affiliate_id, f.display_name, c.merchant_id, m.name, c.order_id, o.reference AS order_ref,
                   l.reference AS line_ref, coalesce(p.title, l.product_reference), c.currency, c.base_minor, c.kept_minor,
                   c.original_minor, c.fee_minor, c.rule, c.rule_id, c.rule_version, c.rate, c.zero_reason,
                   o.ordered_at, c.created_at, c.approves_at, c.approved_at, c.reversed_at, c.reversal_reason,
                   c.approval_reason, o.completed_at IS NOT NULL,
                   CASE WHEN a.won THEN o.sub_ids END, %s
            FROM commission c
            JOIN shop_order o ON o.id = c.order_id JOIN order_line l ON l.id = c.line_id
            JOIN affiliate f ON f.id = c.affiliate_id JOIN merchant m ON m.id = c.merchant_id
            LEFT JOIN product p ON p.merchant_id = c.merchant_id AND p.reference = l.product_reference
            LEFT JOIN LATERAL (SELECT sub_ids, link_id, click_nonce, won FROM attribution_candidate
                               WHERE order_id = c.order_id AND affiliate_id = c.affiliate_id
                               ORDER BY won DESC, position DESC LIMIT 1) a ON true
            %s
            WHERE (CAST(:merchant AS uuid) IS NULL OR c.merchant_id = :merchant)
              AND (CAST(:affiliate AS uuid) IS NULL OR c.affiliate_id = :affiliate)
            """
                    .formatted(COLUMNS, JOINS);

    private final Callers callers;
    private final Explanations explanations;
    @PersistenceContext EntityManager entityManager;

    protected CommissionQueries() {
        this(null, null);
    }

    @Inject
    public CommissionQueries(Callers callers, Explanations explanations) {
        this.callers = callers;
        this.explanations = explanations;
    }

    /** Commissions that the caller sees, newest first, from the one before {@code before}. */
    public List<CommissionRow> commissions(
            CommissionFilter filter, @Nullable UUID before, int limit) {
        View view = View.of(callers.current());
        boolean foreign =
                isOther(view.affiliate(), filter.affiliate())
                        || isOther(view.merchant(), filter.merchant());
        if (foreign) {
            return List.of();
        }
        View narrowed =
                new View(
                        view.merchant() == null ? filter.merchant() : view.merchant(),
                        view.affiliate() == null ? filter.affiliate() : view.affiliate());
        Conditions conditions =
                new Conditions(SQL)
                        .with("merchant", narrowed.merchant())
                        .with("affiliate", narrowed.affiliate());
        if (filter.status() != null) {
            conditions.and("c.status = :status", "status", filter.status().name());
        }
        conditions.andUnlessEmpty(
                "word_vector(o.search_words) @@ CAST(:words AS tsquery)",
                "words",
                Search.words(filter.search()));
        if (before != null) {
            conditions.and("c.id < :before", "before", before);
        }
        return rows(
                conditions
                        .rows(entityManager, "ORDER BY c.id DESC LIMIT :limit")
                        .setParameter("limit", limit));
    }

    /** The commissions of one order that the caller sees, in the order of the lines. */
    public List<CommissionRow> ofOrder(UUID order) {
        return rows(
                scoped(
                                View.of(callers.current()),
                                "AND c.order_id = :order ORDER BY l.position, c.id")
                        .setParameter("order", order));
    }

    /**
     * A commission with everything that explains it.
     *
     * @throws NotFound when there is no such commission that the caller sees
     */
    public CommissionDetail commission(CommissionId id) {
        View view = View.of(callers.current());
        CommissionRow row =
                rows(scoped(view, "AND c.id = :id").setParameter("id", id.value())).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("commission"));
        return explanations.of(row, view);
    }

    private Query scoped(View view, String rest) {
        return entityManager
                .createNativeQuery(SQL + rest)
                .setParameter("merchant", view.merchant())
                .setParameter("affiliate", view.affiliate());
    }

    private static boolean isOther(@Nullable UUID own, @Nullable UUID asked) {
        return own != null && asked != null && !own.equals(asked);
    }

    private static List<CommissionRow> rows(Query query) {
        return SqlRow.all(query, CommissionQueries::row);
    }

    private static CommissionRow row(SqlRow row) {
        UUID id = row.id();
        CommissionStatus status = row.word(CommissionStatus.class);
        UUID affiliate = row.id();
        String affiliateName = row.text();
        UUID merchant = row.id();
        String merchantName = row.text();
        UUID order = row.id();
        String orderReference = row.text();
        String lineReference = row.text();
        String product = row.text();
        String currency = row.text();
        return new CommissionRow(
                id,
                status,
                affiliate,
                affiliateName,
                merchant,
                merchantName,
                order,
                orderReference,
                lineReference,
                product,
                row.money(currency),
                row.money(currency),
                row.money(currency),
                row.money(currency),
                new RateRule(row.word(RuleKind.class), row.id(), row.number(), row.rate()),
                row.maybeWord(ZeroReason.class),
                row.time(),
                row.time(),
                row.maybeTime(),
                row.maybeTime(),
                row.maybeTime(),
                row.maybeWord(ReversalReason.class),
                row.maybeWord(ApprovalReason.class),
                row.flag(),
                new Labels(texts(row), texts(row), texts(row)).values());
    }

    private static @Nullable List<String> texts(SqlRow row) {
        Object texts = row.take();
        return texts == null ? null : List.of((String[]) texts);
    }
}
