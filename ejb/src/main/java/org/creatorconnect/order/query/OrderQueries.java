package org.creatorconnect.order.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.Reference;
import org.creatorconnect.foundation.query.Conditions;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.OrderEventType;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderStatus;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** Orders: merchants see their own, staff all. */
@Stateless
@RolesAllowed({
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR,
    Role.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrderQueries {

    private static final String SQL =
            """
            SELECT o.id, o.merchant_id, m.name, o.reference, o.status, o.currency, o.paid_minor, o.ordered_at, o.received_at,
                   o.completed_at, o.affiliate_id, f.display_name, o.outcome, l.lines, l.refunded, c.cost,
                   o.validates_at, o.validated_at, o.sub_ids, %s
            FROM shop_order o JOIN merchant m ON m.id = o.merchant_id
            LEFT JOIN affiliate f ON f.id = o.affiliate_id
            CROSS JOIN LATERAL (SELECT count(*) AS lines, sum(refunded_minor) AS refunded FROM order_line
                                WHERE order_id = o.id) l
            CROSS JOIN LATERAL (SELECT coalesce(sum(kept_minor + fee_minor), 0) AS cost FROM commission
                                WHERE order_id = o.id) c
            LEFT JOIN attribution_candidate a ON a.order_id = o.id AND a.won
            %s
            WHERE (CAST(:merchant AS uuid) IS NULL OR o.merchant_id = :merchant)
            """
                    .formatted(Labels.COLUMNS, Labels.JOINS);

    /** In the words of the index on the orders that wait for a report. */
    private static final String WAITING =
            "o.status = 'RECEIVED' AND o.validated_at IS NULL AND o.validates_at IS NOT NULL";

    private final Callers callers;
    private final Candidates candidates;
    @PersistenceContext EntityManager entityManager;

    protected OrderQueries() {
        this(null, null);
    }

    @Inject
    public OrderQueries(Callers callers, Candidates candidates) {
        this.callers = callers;
        this.candidates = candidates;
    }

    /** Orders that the caller sees, newest first, from the one before {@code before}. */
    public List<OrderRow> orders(OrderFilter filter, @Nullable UUID before, int limit) {
        UUID own = view().merchant();
        if (own != null && filter.merchant() != null && !own.equals(filter.merchant())) {
            return List.of();
        }
        Conditions conditions =
                new Conditions(SQL).with("merchant", own == null ? filter.merchant() : own);
        if (filter.status() != null) {
            conditions.and("o.status = :status", "status", filter.status().name());
        }
        if (filter.matched() != null) {
            conditions.and("(o.affiliate_id IS NOT NULL) = :matched", "matched", filter.matched());
        }
        if (filter.approvesBefore() != null) {
            conditions.and(
                    WAITING + " AND o.validates_at <= :before_then AND c.cost > 0",
                    "before_then",
                    filter.approvesBefore());
        }
        conditions.andUnlessEmpty(
                "word_vector(o.search_words) @@ CAST(:words AS tsquery)",
                "words",
                Search.words(filter.search()));
        if (before != null) {
            conditions.and("o.id < :before", "before", before);
        }
        return SqlRow.all(
                conditions
                        .rows(entityManager, "ORDER BY o.id DESC LIMIT :limit")
                        .setParameter("limit", limit),
                OrderQueries::row);
    }

    /**
     * @throws NotFound when there is no such order that the caller sees
     */
    public OrderDetail order(OrderId id) {
        return detail(
                SqlRow.first(
                                scoped(view().merchant(), "AND o.id = :id")
                                        .setParameter("id", id.value()),
                                OrderQueries::row)
                        .orElseThrow(() -> new NotFound("order")));
    }

    /**
     * @throws NotFound when this merchant has no such order, or is not the caller's
     */
    public OrderDetail order(MerchantId merchant, String reference) {
        UUID own = view().merchant();
        if (own != null && !own.equals(merchant.value())) {
            throw new NotFound("order");
        }
        return detail(
                SqlRow.first(
                                scoped(merchant.value(), "AND o.reference = :reference")
                                        .setParameter("reference", Reference.normal(reference)),
                                OrderQueries::row)
                        .orElseThrow(() -> new NotFound("order")));
    }

    /** Those of the named orders that the caller sees, newest first. */
    public List<OrderRow> named(Collection<UUID> ids) {
        return SqlRow.all(
                scoped(view().merchant(), "AND o.id IN (:ids) ORDER BY o.id DESC")
                        .setParameter("ids", ids),
                OrderQueries::row);
    }

    private View view() {
        return View.of(callers.current());
    }

    private Query scoped(@Nullable UUID merchant, String rest) {
        return entityManager.createNativeQuery(SQL + rest).setParameter("merchant", merchant);
    }

    private OrderDetail detail(OrderRow row) {
        String currency = row.paid().currency().getCurrencyCode();
        return new OrderDetail(
                row,
                SqlRow.all(
                        byOrder(
                                """
                                SELECT l.id, l.reference, coalesce(p.title, l.product_reference), l.quantity, l.gross_minor,
                                       l.coupons_minor, l.tax_minor, l.shipping_minor, l.refunded_minor
                                FROM order_line l JOIN shop_order o ON o.id = l.order_id
                                LEFT JOIN product p ON p.merchant_id = o.merchant_id AND p.reference = l.product_reference
                                WHERE l.order_id = :order ORDER BY l.position\
                                """,
                                row.id()),
                        line -> line(line, currency)),
                SqlRow.all(
                        byOrder(
                                """
                                SELECT e.reference, e.type, e.order_status, e.received_at,
                                       coalesce((SELECT sum(amount_minor) FROM order_refund WHERE event_id = e.id), 0)
                                FROM order_event e WHERE e.order_id = :order ORDER BY e.id\
                                """,
                                row.id()),
                        event ->
                                new OrderDetail.Event(
                                        event.text(),
                                        event.word(OrderEventType.class),
                                        event.word(OrderStatus.class),
                                        event.time(),
                                        event.money(currency))),
                candidates.of(row.id(), view()));
    }

    private Query byOrder(String sql, UUID order) {
        return entityManager.createNativeQuery(sql).setParameter("order", order);
    }

    private static OrderDetail.Line line(SqlRow row, String currency) {
        return new OrderDetail.Line(
                row.id(),
                row.text(),
                row.text(),
                row.number(),
                new LineAmounts(
                        row.money(currency),
                        row.money(currency),
                        row.money(currency),
                        row.money(currency)),
                row.money(currency));
    }

    private static OrderRow row(SqlRow row) {
        UUID id = row.id();
        UUID merchant = row.id();
        String name = row.text();
        String reference = row.text();
        OrderStatus status = row.word(OrderStatus.class);
        String currency = row.text();
        Money paid = row.money(currency);
        return new OrderRow(
                id,
                merchant,
                name,
                reference,
                status,
                paid,
                row.time(),
                row.time(),
                row.maybeTime(),
                row.maybeId(),
                row.maybeText(),
                row.text(),
                row.number(),
                row.money(currency),
                row.money(currency),
                row.maybeTime(),
                row.maybeTime(),
                Labels.of(row));
    }
}
