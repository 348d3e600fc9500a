package org.creatorconnect.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ReferenceConflict;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Takes orders in from shops, each once: merchant and reference name it. However many come at once,
 * one is taken in and all get its answer.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.SYSTEM})
public class OrderIntake {

    private final OwnMerchants own;
    private final OrderCheck reading;
    private final OrderRepository orders;
    private final CommissionRepository commissions;
    private final NewOrders newOrders;

    protected OrderIntake() {
        this(null, null, null, null, null);
    }

    @Inject
    public OrderIntake(
            OwnMerchants own,
            OrderCheck reading,
            OrderRepository orders,
            CommissionRepository commissions,
            NewOrders newOrders) {
        this.own = own;
        this.reading = reading;
        this.orders = orders;
        this.commissions = commissions;
        this.newOrders = newOrders;
    }

    /**
     * Takes an order in, or answers as the first time.
     *
     * @throws NotFound when the caller does not act for this merchant
     * @throws ValidationFailed when it makes no sense in itself
     * @throws ReferenceConflict when the reference came before with other content
     */
    public OrderAnswer take(MerchantId merchant, @Nullable GivenOrder given) {
        return take(merchant, given, Optional.empty());
    }

    /** As {@link #take(MerchantId, GivenOrder)}, with the affiliate's own texts sent back. */
    public OrderAnswer take(
            MerchantId merchant, @Nullable GivenOrder given, Optional<SubIds> subIds) {
        own.requireOwnOrStaff(merchant);
        OrderContent content = reading.read(given).with(subIds);
        Optional<OrderAnswer> before = commissions.answer(merchant, content.reference());
        if (before.isEmpty()) {
            orders.lockReference(merchant, content.reference());
            before = commissions.answer(merchant, content.reference());
        }
        if (before.isEmpty()) {
            return newOrders.take(merchant, content);
        }
        if (!before.get().fingerprint().equals(content.fingerprint())) {
            throw new ReferenceConflict("order");
        }
        return before.get();
    }
}
