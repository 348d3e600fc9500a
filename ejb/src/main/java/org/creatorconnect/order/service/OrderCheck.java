package org.creatorconnect.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creatorconnect.click.ClickIdFormat;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.foundation.Reference;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.money.Currencies;
import org.creatorconnect.money.GivenAmount;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.LineContent;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Reads what a shop sent into an order that makes sense in itself. */
@ApplicationScoped
public class OrderCheck {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** How far a shop's clock may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** Longer than any of ours. */
    private static final int LONGEST_CLICK_ID = ClickIdFormat.LONGEST + 3;

    private final Content content;
    private final InstantSource clock;

    protected OrderCheck() {
        this(null, null);
    }

    @Inject
    public OrderCheck(Content content, InstantSource clock) {
        this.content = content;
        this.clock = clock;
    }

    /**
     * @throws ValidationFailed naming everything that is wrong with it
     */
    public OrderContent read(@Nullable GivenOrder given) {
        content.require(given);
        Currency currency = currency(given.currency());
        Problems problems = new Problems();
        String reference = problems.reference("reference", given.reference());
        Instant orderedAt = orderedAt(given.orderedAt(), problems);
        Optional<String> coupon = problems.optional("couponCode", given.couponCode());
        List<LineContent> lines = lines(given.lines(), currency, problems);
        requireSum(lines, currency, problems);
        problems.refuse();
        return new OrderContent(
                reference,
                orderedAt,
                currency,
                clickIds(given),
                coupon,
                text(given.buyerReference()),
                lines,
                Optional.empty());
    }

    private static List<LineContent> lines(
            List<GivenLine> given, Currency currency, Problems problems) {
        List<LineContent> lines = new ArrayList<>();
        Set<String> references = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            GivenLine line = given.get(i);
            String place = "lines/" + i;
            String reference = problems.reference(place + "/reference", line.reference());
            if (!references.add(reference)) {
                problems.add(place + "/reference", "must be unique within the order");
            }
            lines.add(
                    new LineContent(
                            reference,
                            problems.reference(
                                    place + "/productReference", line.productReference()),
                            line.quantity(),
                            amounts(line, place, currency, problems)));
        }
        return lines;
    }

    /** All lines together are held to the limit of one amount. */
    private static void requireSum(List<LineContent> lines, Currency currency, Problems problems) {
        Money sum =
                lines.stream()
                        .map(line -> line.amounts().gross())
                        .reduce(Money.zero(currency), Money::plus);
        if (sum.minor() > GivenAmount.MOST) {
            problems.add("lines", "must come to at most " + new Money(GivenAmount.MOST, currency));
        }
    }

    private static LineAmounts amounts(
            GivenLine line, String place, Currency currency, Problems problems) {
        Money gross = problems.amount(place + "/grossAmount", line.grossAmount(), currency);
        Money coupons = problems.amount(place + "/coupons", line.coupons(), currency);
        Money tax = problems.amount(place + "/tax", line.tax(), currency);
        Money shipping = problems.amount(place + "/shipping", line.shipping(), currency);
        if (coupons.compareTo(gross) > 0) {
            problems.add(place + "/coupons", "must not exceed the gross amount");
            coupons = gross;
        }
        return new LineAmounts(gross, coupons, tax, shipping);
    }

    /** No purchase happens after its order arrives, but clocks differ. */
    private Instant orderedAt(String text, Problems problems) {
        try {
            Instant at = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (at.isAfter(clock.instant().plus(AHEAD))) {
                problems.add("orderedAt", "must not lie in the future");
            }
            if (!at.isBefore(EARLIEST)) {
                return at;
            }
        } catch (DateTimeParseException unreadable) {
            // Falls through to the same complaint.
        }
        problems.add("orderedAt", "must be a time such as 2026-11-05T20:17:00Z");
        return EARLIEST;
    }

    private static Currency currency(String code) {
        return Currencies.find(code)
                .orElseThrow(() -> ValidationFailed.of("currency", Currencies.COMPLAINT));
    }

    /** {@code clickId} first, then the others, each once. */
    private static List<String> clickIds(GivenOrder given) {
        List<String> more = given.clickIds() == null ? List.of() : given.clickIds();
        return Stream.concat(Stream.ofNullable(given.clickId()), more.stream())
                .flatMap(one -> text(one).stream())
                .map(OrderCheck::shortened)
                .distinct()
                .toList();
    }

    private static Optional<String> text(@Nullable String given) {
        return Optional.of(Reference.normal(given)).filter(text -> !text.isEmpty());
    }

    /**
     * What is longer than any click id of ours, or holds characters that cannot be kept, is kept in
     * part only, so that it stays invalid.
     */
    public static String shortened(String clickId) {
        return Characters.atMost(clickId, LONGEST_CLICK_ID).replaceAll("\\p{Cntrl}", "?");
    }
}
