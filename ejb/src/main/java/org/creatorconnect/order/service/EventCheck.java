package org.creatorconnect.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.AmendmentNotOffered;
import org.creatorconnect.order.EventContent;
import org.creatorconnect.order.OrderEventType;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Reads what a shop tells of an order later. */
@ApplicationScoped
public class EventCheck {

    /** What no order of ours can become; a shop that tells it hears why. */
    private static final String AMENDED = "AMENDED";

    private final Content content;

    protected EventCheck() {
        this(null);
    }

    @Inject
    public EventCheck(Content content) {
        this.content = content;
    }

    /**
     * @param currency the order's
     * @throws ValidationFailed naming everything that is wrong with it
     * @throws AmendmentNotOffered when it is an amendment
     */
    public EventContent read(@Nullable GivenEvent given, Currency currency) {
        content.require(given);
        if (AMENDED.equals(given.type())) {
            throw new AmendmentNotOffered();
        }
        OrderEventType type = type(given.type());
        Problems problems = new Problems();
        String reference = problems.reference("reference", given.reference());
        if (reference.startsWith(EventContent.RESERVED)) {
            problems.add("reference", "must not begin with " + EventContent.RESERVED);
        }
        List<GivenEvent.Part> parts = given.lines() == null ? List.of() : given.lines();
        requireFit(type, given, problems);
        if (!parts.isEmpty() && given.amount() != null) {
            problems.add("amount", "must be told for the order or by line, not both");
        }
        Optional<Money> amount = positive("amount", given.amount(), currency, problems);
        List<EventContent.Part> lines = lines(parts, currency, problems);
        problems.refuse();
        return new EventContent(reference, type, amount, lines);
    }

    /** No line at all is not every line: whoever means the whole order leaves the lines out. */
    private static void requireFit(OrderEventType type, GivenEvent given, Problems problems) {
        boolean refund = type == OrderEventType.REFUNDED;
        if (!refund && given.lines() != null) {
            problems.add("lines", "belong to a refund only");
        }
        if (!refund && given.amount() != null) {
            problems.add("amount", "belongs to a refund only");
        }
        if (refund && given.lines() != null && given.lines().isEmpty()) {
            problems.add("lines", "must name a line; leave them out to refund the whole order");
        }
    }

    private static List<EventContent.Part> lines(
            List<GivenEvent.Part> given, Currency currency, Problems problems) {
        List<EventContent.Part> parts = new ArrayList<>();
        Set<String> references = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String place = "lines/" + i;
            String reference = problems.reference(place + "/reference", given.get(i).reference());
            if (!references.add(reference)) {
                problems.add(place + "/reference", "must be unique within the event");
            }
            parts.add(
                    new EventContent.Part(
                            reference,
                            positive(
                                    place + "/amount", given.get(i).amount(), currency, problems)));
        }
        return parts;
    }

    private static Optional<Money> positive(
            String field, @Nullable String text, Currency currency, Problems problems) {
        if (text == null) {
            return Optional.empty();
        }
        Money amount = problems.amount(field, text, currency);
        if (amount.isZero() && !problems.has(field)) {
            problems.add(field, "must be more than zero");
        }
        return Optional.of(amount);
    }

    private static OrderEventType type(String given) {
        return Arrays.stream(OrderEventType.values())
                .filter(type -> type.name().equals(given))
                .findFirst()
                .orElseThrow(
                        () ->
                                ValidationFailed.of(
                                        "type",
                                        "must be one of "
                                                + Arrays.toString(OrderEventType.values())));
    }
}
