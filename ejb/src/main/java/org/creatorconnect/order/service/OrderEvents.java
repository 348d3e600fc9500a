package org.creatorconnect.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.foundation.Reference;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.order.EventContent;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderEvent;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.order.RefundExceedsLine;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ReferenceConflict;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Takes in what shops tell of their orders later, each event once and in any order of arrival. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.SYSTEM})
public class OrderEvents {

    private final OwnMerchants own;
    private final OrderRepository orders;
    private final EventCheck reading;
    private final OrderChanges changes;

    protected OrderEvents() {
        this(null, null, null, null);
    }

    @Inject
    public OrderEvents(
            OwnMerchants own, OrderRepository orders, EventCheck reading, OrderChanges changes) {
        this.own = own;
        this.orders = orders;
        this.reading = reading;
        this.changes = changes;
    }

    /**
     * Lets an event have its effect, or answers as the first time.
     *
     * @throws NotFound when the caller does not act for this merchant, or it has no such order
     * @throws ValidationFailed when the event makes no sense in itself
     * @throws ReferenceConflict when its reference came before with other content
     * @throws RefundExceedsLine when more would be given back than was paid
     */
    public EventAnswer tell(
            MerchantId merchant, String orderReference, @Nullable GivenEvent given) {
        own.requireOwnOrStaff(merchant);
        return tell(orders.lock(merchant, Reference.normal(orderReference)), given);
    }

    /**
     * As {@link #tell(MerchantId, String, GivenEvent)}, for whoever has locked the order.
     *
     * @throws NotFound when the caller does not act for its merchant
     */
    public EventAnswer tell(Order order, @Nullable GivenEvent given) {
        own.requireOwnOrStaff(order.merchantId());
        EventContent content = reading.read(given, order.paid().currency());
        Optional<OrderEvent> before = orders.event(order.id(), content.reference());
        if (before.isPresent()) {
            return replay(before.get(), content);
        }
        OrderEvent event = changes.apply(order, content);
        return new EventAnswer(event.id(), event.orderStatus());
    }

    private static EventAnswer replay(OrderEvent before, EventContent content) {
        if (!before.says(content)) {
            throw new ReferenceConflict("event");
        }
        return new EventAnswer(before.id(), before.orderStatus());
    }
}
