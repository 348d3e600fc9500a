package org.creatorconnect.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.Role;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * One act on many orders, each in a transaction of its own: a refused one never stops the others.
 */
@Stateless
@RolesAllowed(Role.MERCHANT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrdersAtOnce {

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
    public List<AtOnce.Outcome> act(List<OrderId> orders, OrderAct act) {
        return AtOnce.reach("orders", orders, order -> acts.act(order, act).status());
    }
}
