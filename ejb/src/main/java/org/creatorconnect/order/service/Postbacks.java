package org.creatorconnect.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.foundation.Reference;
import org.creatorconnect.identity.Role;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.OrderKey;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.refusal.ReferenceConflict;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Turns postbacks into orders of one line and their events. Told again, with whatever time, a
 * postback changes nothing; one that says something else of a known order is refused.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class Postbacks {

    private static final String LINE = "1";
    private static final String PRODUCT = "postback";

    private final OrderIntake intake;
    private final OrderEvents events;
    private final OrderRepository orders;
    private final CommissionRepository commissions;

    protected Postbacks() {
        this(null, null, null, null);
    }

    @Inject
    public Postbacks(
            OrderIntake intake,
            OrderEvents events,
            OrderRepository orders,
            CommissionRepository commissions) {
        this.intake = intake;
        this.events = events;
        this.orders = orders;
        this.commissions = commissions;
    }

    /**
     * Takes the order in unless it is known, and lets its status have its effect.
     *
     * @throws ValidationFailed when it names no order, or what it says makes no order
     * @throws ReferenceConflict when the order is known with another amount, currency, click id,
     *     coupon or sub-id than it names
     */
    public OrderAnswer tell(MerchantId merchant, Postback postback) {
        if (postback.orderId() == null) {
            throw ValidationFailed.of("order_id", "is missing");
        }
        String reference = Reference.of("order_id", postback.orderId()).text();
        Optional<SubIds> subIds = subIds(postback.subIds());
        orders.lockReferences(Set.of(new OrderKey(merchant, reference)));
        Optional<OrderAnswer> known = commissions.answer(merchant, reference);
        if (known.isPresent()) {
            requireSame(orders.lock(merchant, reference), postback, subIds);
        }
        OrderAnswer answer = known.orElseGet(() -> intake.take(merchant, order(postback), subIds));
        event(postback.status())
                .ifPresent(
                        type ->
                                events.tell(
                                        merchant,
                                        reference,
                                        new GivenEvent(
                                                "postback-" + type.toLowerCase(Locale.ROOT),
                                                type,
                                                null,
                                                null)));
        return answer;
    }

    private static GivenOrder order(Postback postback) {
        String at =
                Instant.ofEpochSecond(Long.parseLong(String.valueOf(postback.timestamp())))
                        .toString();
        GivenLine line = new GivenLine(LINE, PRODUCT, 1, postback.amount(), null, null, null);
        return new GivenOrder(
                postback.orderId(),
                at,
                postback.currency(),
                postback.clickId(),
                postback.coupon(),
                null,
                List.of(line),
                null);
    }

    private void requireSame(Order order, Postback postback, Optional<SubIds> subIds) {
        if (!KnownOrder.of(order, orders.lines(order.id())).fits(postback, subIds)) {
            throw new ReferenceConflict("order");
        }
    }

    private static Optional<SubIds> subIds(List<@Nullable String> given) {
        for (int i = 0; i < given.size(); i++) {
            String text = given.get(i);
            if (text != null
                    && (Characters.exceed(text, SubIds.LONGEST)
                            || text.chars().anyMatch(Character::isISOControl))) {
                throw ValidationFailed.of(
                        "sub" + (i + 1), "must have at most " + SubIds.LONGEST + " characters");
            }
        }
        return Optional.of(SubIds.of(given.toArray(String[]::new)))
                .filter(texts -> !texts.equals(SubIds.NONE));
    }

    private static Optional<String> event(@Nullable String status) {
        String word = status == null ? "approved" : status.toLowerCase(Locale.ROOT);
        return switch (word) {
            case "approved", "pending", "sale" -> Optional.empty();
            case "completed", "confirmed" -> Optional.of("COMPLETED");
            case "rejected", "canceled", "cancelled", "declined" -> Optional.of("CANCELED");
            default ->
                    throw ValidationFailed.of(
                            "status", "must be approved, pending, completed or canceled");
        };
    }
}
