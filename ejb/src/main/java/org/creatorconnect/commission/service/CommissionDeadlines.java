package org.creatorconnect.commission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** Who answers for which deadline of an order's commissions. */
@ApplicationScoped
public class CommissionDeadlines {

    private record Handler(OrderDeadline deadline, OrderRepository orders, Consumer<OrderId> step)
            implements DeadlineHandler {

        @Override
        public String kind() {
            return deadline.name();
        }

        @Override
        public void lock(UUID order) {
            orders.lock(new OrderId(order));
        }

        @Override
        public void fallDue(Deadline deadline) {
            step.accept(new OrderId(deadline.subject()));
        }
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler validation(CommissionClock clock, OrderRepository orders) {
        return new Handler(OrderDeadline.ORDER_VALIDATION, orders, clock::validate);
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler approval(CommissionClock clock, OrderRepository orders) {
        return new Handler(OrderDeadline.COMMISSION_APPROVAL, orders, clock::approve);
    }
}
