package org.creatorconnect.commission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for which deadline of an order's commissions. */
@ApplicationScoped
public class CommissionDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler validation(CommissionClock clock, OrderRepository orders) {
        return new DeadlineStep(
                OrderDeadline.ORDER_VALIDATION,
                id -> orders.lock(new OrderId(id)),
                id -> clock.validate(new OrderId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler approval(CommissionClock clock, OrderRepository orders) {
        return new DeadlineStep(
                OrderDeadline.COMMISSION_APPROVAL,
                id -> orders.lock(new OrderId(id)),
                id -> clock.approve(new OrderId(id)));
    }
}
