package org.creatorconnect.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderEventType;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.order.RefundExceedsLine;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;

/**
 * A merchant completes, cancels and refunds its orders by hand. Each act is an event like those
 * that shops send, under a reference of its own: done twice it has its effect once.
 */
@Stateless
@RolesAllowed(Role.MERCHANT)
public class OrderActs {

    private final OrderRepository orders;
    private final OwnMerchants own;
    private final OrderEvents events;

    protected OrderActs() {
        this(null, null, null);
    }

    @Inject
    public OrderActs(OrderRepository orders, OwnMerchants own, OrderEvents events) {
        this.orders = orders;
        this.own = own;
        this.events = events;
    }

    /**
     * @throws NotFound when the caller's merchant has no such order
     * @throws StateForbids when something else ended the order before
     */
    public EventAnswer act(OrderId id, OrderAct act) {
        Order order = locked(id);
        boolean again = orders.event(id, act.reference()).isPresent();
        if (!again && !act.fits(order.status())) {
            throw new StateForbids("The order is " + order.status(), act.step());
        }
        return events.tell(order, new GivenEvent(act.reference(), act.name(), null, null));
    }

    /**
     * Gives parts of lines back.
     *
     * @param attempt the same when the same form is sent twice, so that it counts once
     * @throws NotFound when the caller's merchant has no such order
     * @throws StateForbids when something else ended the order before
     * @throws RefundExceedsLine when more would be given back than is left
     */
    public EventAnswer refund(OrderId id, UUID attempt, List<GivenEvent.Part> lines) {
        Order order = locked(id);
        String reference = OrderAct.REFUNDED.reference() + "-" + attempt;
        boolean again = orders.event(id, reference).isPresent();
        if (!again && !OrderAct.REFUNDED.fits(order.status())) {
            throw new StateForbids("The order is " + order.status(), "refunded");
        }
        return events.tell(
                order, new GivenEvent(reference, OrderEventType.REFUNDED.name(), null, lines));
    }

    private Order locked(OrderId id) {
        Order order = orders.lock(id);
        own.requireOwn(order.merchantId());
        return order;
    }
}
