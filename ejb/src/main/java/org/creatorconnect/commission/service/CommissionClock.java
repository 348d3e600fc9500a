package org.creatorconnect.commission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.ApprovalReason;
import org.creatorconnect.identity.Role;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.order.OrderStatus;

/** What the clock does with the commissions of an order when nobody acts. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class CommissionClock {

    private final OrderRepository orders;
    private final CommissionChanges changes;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected CommissionClock() {
        this(null, null, null, null);
    }

    @Inject
    public CommissionClock(
            OrderRepository orders,
            CommissionChanges changes,
            AuditTrail audit,
            InstantSource clock) {
        this.orders = orders;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The order can no longer be returned: what is pending becomes payable. */
    public void approve(OrderId id) {
        orders.lock(id);
        changes.approve(id, ApprovalReason.COMPLETED);
    }

    /**
     * The time in which the shop was to report anything is over: its silence approves, for it must
     * not pay the one who is silent. Of an order that was given back whole, what keeps nothing and
     * still waits ends with it.
     */
    public void validate(OrderId id) {
        Order order = orders.lock(id);
        if (order.status() == OrderStatus.REFUNDED) {
            changes.endWithRefund(id);
        } else if (order.isUnreported(clock.instant())) {
            order.validate(clock.instant());
            audit.record(
                    "ORDER_VALIDATED_BY_SILENCE",
                    "order",
                    id.value(),
                    "the shop reported nothing by " + order.validatesAt().orElseThrow());
            changes.approve(id, ApprovalReason.VALIDATED_BY_SILENCE);
        }
    }
}
