package org.creatorconnect.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.AdjustmentEvent;
import org.creatorconnect.commission.service.CommissionChanges;
import org.creatorconnect.commission.service.OrderDeadline;
import org.creatorconnect.commission.service.RefundedLine;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.EventContent;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderEvent;
import org.creatorconnect.order.OrderLine;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.order.OrderRefund;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.time.DeadlineRepository;

/** What an event changes: the order, its lines, and through them the commissions. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OrderChanges {

    private final OrderRepository orders;
    private final CommissionChanges commissions;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected OrderChanges() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OrderChanges(
            OrderRepository orders,
            CommissionChanges commissions,
            DeadlineRepository deadlines,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.orders = orders;
        this.commissions = commissions;
        this.deadlines = deadlines;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The caller holds the order's lock and knows that the event is new. */
    public OrderEvent apply(Order order, EventContent content) {
        Map<OrderLineId, Money> refunds =
                switch (content.type()) {
                    case COMPLETED -> complete(order);
                    case CANCELED -> cancel(order, content);
                    case REFUNDED -> refund(order, content);
                };
        OrderEvent event =
                new OrderEvent(ids.next(), order.id(), content, order.status(), clock.instant());
        orders.add(event, rows(event, refunds));
        audit.record(
                "ORDER_" + content.type(),
                "order",
                order.id().value(),
                "event " + content.reference());
        return event;
    }

    private Map<OrderLineId, Money> complete(Order order) {
        Instant now = clock.instant();
        if (order.complete(now) && order.status().isLive()) {
            Instant approvesAt = now.plus(Duration.ofDays(order.holdDays()));
            deadlines.clear(OrderDeadline.ORDER_VALIDATION, order.id().value());
            if (commissions.awaitApproval(order.id(), approvesAt)) {
                deadlines.set(OrderDeadline.COMMISSION_APPROVAL.of(order.id().value(), approvesAt));
            }
        }
        return Map.of();
    }

    private Map<OrderLineId, Money> cancel(Order order, EventContent content) {
        order.cancel(clock.instant());
        commissions.giveUp(order.id(), AdjustmentEvent.of(content));
        clearDeadlines(order);
        return Map.of();
    }

    private Map<OrderLineId, Money> refund(Order order, EventContent content) {
        List<OrderLine> lines = orders.lines(order.id());
        Map<OrderLineId, Money> refunds = Refunds.apply(order, lines, content);
        Currency currency = order.paid().currency();
        boolean whole = lines.stream().allMatch(line -> line.left(currency).isZero());
        if (!order.isCanceled()) {
            Map<OrderLineId, RefundedLine> states = states(lines, refunds);
            free(lines, currency)
                    .filter(line -> whole || content.names(line.reference()))
                    .forEach(line -> states.put(line.id(), RefundedLine.free(currency)));
            commissions.follow(order.id(), states, AdjustmentEvent.of(content));
        }
        if (whole) {
            order.refundWhole();
            clearDeadlines(order);
        }
        return refunds;
    }

    /** Lines that cost nothing: no amount gives them back, so they end with what was paid for. */
    private static Stream<OrderLine> free(List<OrderLine> lines, Currency currency) {
        return lines.stream().filter(line -> line.paid(currency).isZero());
    }

    private void clearDeadlines(Order order) {
        for (OrderDeadline kind : OrderDeadline.values()) {
            deadlines.clear(kind, order.id().value());
        }
    }

    private static Map<OrderLineId, RefundedLine> states(
            List<OrderLine> lines, Map<OrderLineId, Money> refunds) {
        Map<OrderLineId, RefundedLine> states = new LinkedHashMap<>();
        for (OrderLine line : lines) {
            Money now = refunds.get(line.id());
            if (now != null) {
                states.put(line.id(), new RefundedLine(now, line.refunded(now.currency())));
            }
        }
        return states;
    }

    private List<OrderRefund> rows(OrderEvent event, Map<OrderLineId, Money> refunds) {
        List<OrderRefund> rows = new ArrayList<>();
        refunds.forEach(
                (line, amount) -> rows.add(new OrderRefund(ids.next(), event.id(), line, amount)));
        return rows;
    }
}
