package org.creatorconnect.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.identity.Role;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderStatus;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * One act on many orders, each in a transaction of its own: a refused one never stops the others.
 */
@Stateless
@RolesAllowed(Role.MERCHANT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrdersAtOnce {

    /** Orders of one call at most. */
    public static final int MOST = 100;

    /**
     * What became of one of them.
     *
     * @param status the order's afterwards; null when it was refused
     * @param refusal why; null when it was done
     */
    public record Outcome(OrderId order, @Nullable OrderStatus status, @Nullable Refusal refusal) {}

    private final OrderActs acts;

    protected OrdersAtOnce() {
        this(null);
    }

    @Inject
    public OrdersAtOnce(OrderActs acts) {
        this.acts = acts;
    }

    /**
     * @return an outcome for each, in their order
     * @throws ValidationFailed when there are none, or too many
     */
    public List<Outcome> act(List<OrderId> orders, OrderAct act) {
        if (orders.isEmpty() || orders.size() > MOST) {
            throw ValidationFailed.of("orders", "must be 1 to " + MOST);
        }
        return orders.stream().distinct().map(order -> act(order, act)).toList();
    }

    private Outcome act(OrderId order, OrderAct act) {
        try {
            return new Outcome(order, acts.act(order, act).status(), null);
        } catch (Refusal refusal) {
            return new Outcome(order, null, refusal);
        }
    }
}
