package org.creatorconnect.commission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creatorconnect.commission.AdjustmentEvent;
import org.creatorconnect.identity.Role;
import org.creatorconnect.tracking.Order;
import org.creatorconnect.tracking.OrderId;
import org.creatorconnect.tracking.OrderRepository;

/** What the clock does with the commissions of an order when nobody acts. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class CommissionClock {

    private final OrderRepository orders;
    private final CommissionChanges changes;

    protected CommissionClock() {
        this(null, null);
    }

    @Inject
    public CommissionClock(OrderRepository orders, CommissionChanges changes) {
        this.orders = orders;
        this.changes = changes;
    }

    /** The order can no longer be returned: what is pending becomes payable. */
    public void approve(OrderId id) {
        orders.lock(id);
        changes.approve(id);
    }

    /** The shop never told that the order was completed: its commissions are reversed. */
    public void giveUp(OrderId id) {
        Order order = orders.lock(id);
        if (order.completedAt().isEmpty() && order.status().isLive()) {
            changes.giveUp(id, AdjustmentEvent.NEVER_COMPLETED);
        }
    }
}
