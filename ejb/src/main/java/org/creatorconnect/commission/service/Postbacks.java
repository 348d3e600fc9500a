package org.creatorconnect.commission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.commission.OrderAnswer;
import org.creatorconnect.identity.Role;
import org.creatorconnect.platform.service.PlainText;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.tracking.service.GivenEvent;
import org.creatorconnect.tracking.service.GivenLine;
import org.creatorconnect.tracking.service.GivenOrder;
import org.jspecify.annotations.Nullable;

/**
 * Turns postbacks into orders of one line and their events. A postback names its order only; told
 * again, with whatever time, it changes nothing.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class Postbacks {

    private static final String LINE = "1";
    private static final String PRODUCT = "postback";

    private final OrderIntake intake;
    private final OrderEvents events;
    private final CommissionRepository commissions;

    protected Postbacks() {
        this(null, null, null);
    }

    @Inject
    public Postbacks(OrderIntake intake, OrderEvents events, CommissionRepository commissions) {
        this.intake = intake;
        this.events = events;
        this.commissions = commissions;
    }

    /**
     * Takes the order in unless it is known, and lets its status have its effect.
     *
     * @throws ValidationFailed when it names no order, or what it says makes no order
     */
    public OrderAnswer tell(MerchantId merchant, Postback postback) {
        String reference = postback.orderId();
        if (reference == null) {
            throw ValidationFailed.of("order_id", "is missing");
        }
        if (!PlainText.is(reference)) {
            throw ValidationFailed.of("order_id", "must not contain control characters");
        }
        Optional<OrderAnswer> known = commissions.answer(merchant, reference);
        OrderAnswer answer = known.orElseGet(() -> intake.take(merchant, order(postback)));
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
                List.of(line));
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
