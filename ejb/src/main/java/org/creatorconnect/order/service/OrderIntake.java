package org.creatorconnect.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderKey;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ReferenceConflict;
import org.creatorconnect.refusal.Refusal;
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
     * What became of one of several orders.
     *
     * @param answer null when it was refused
     * @param refusal null when it was taken in
     */
    public record Outcome(@Nullable OrderAnswer answer, @Nullable Refusal refusal) {

        static Outcome refused(Refusal refusal) {
            return new Outcome(null, refusal);
        }
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
        Outcome outcome = takeAll(merchant, List.of(content)).get(0);
        if (outcome.refusal() != null) {
            throw outcome.refusal();
        }
        return outcome.answer();
    }

    /**
     * Takes several orders in, in one transaction, each as {@link #take(MerchantId, GivenOrder)}
     * does: either all of them that are new, or none.
     *
     * @return the outcome of every order, in their order; what came before with other content, or
     *     stands a second time among them, is refused by itself
     * @throws NotFound when the caller does not act for this merchant
     * @throws Refusal when one of them can be kept by nobody, such as {@code BalanceLimit}
     */
    public List<Outcome> takeAll(MerchantId merchant, List<OrderContent> contents) {
        own.requireOwnOrStaff(merchant);
        return taken(contents.stream().map(one -> new ToldOrder(merchant, one)).toList());
    }

    /**
     * As {@link #takeAll}, of whatever merchants; whoever calls has made sure that each order comes
     * from the shop it is said to come from.
     */
    @RolesAllowed(Role.SYSTEM)
    public List<Outcome> takeProved(List<ToldOrder> told) {
        return taken(told);
    }

    private List<Outcome> taken(List<ToldOrder> told) {
        Map<OrderKey, ToldOrder> firsts = new LinkedHashMap<>();
        told.forEach(one -> firsts.putIfAbsent(one.key(), one));
        orders.lockReferences(firsts.keySet());
        Map<OrderKey, OrderAnswer> known = new HashMap<>(commissions.answers(firsts.keySet()));
        firsts.keySet().removeAll(known.keySet());
        if (!firsts.isEmpty()) {
            known.putAll(newOrders.take(List.copyOf(firsts.values())));
        }
        return told.stream().map(one -> outcome(known.get(one.key()), one.content())).toList();
    }

    private static Outcome outcome(OrderAnswer answer, OrderContent content) {
        return answer.fingerprint().equals(content.fingerprint())
                ? new Outcome(answer, null)
                : Outcome.refused(new ReferenceConflict("order"));
    }
}
