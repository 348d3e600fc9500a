package org.creatorconnect.order.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.creatorconnect.foundation.service.Lenient;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shop's order is read as. */
class OrderCheckTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final OrderCheck reading = new OrderCheck(Lenient.content(), InstantSource.fixed(NOW));

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT1S", "PT4M59S", "PT5M"})
    void aShopsClockMayBeFiveMinutesAheadAndTheReceiptCounts(String ahead) {
        Instant told = NOW.plus(Duration.parse(ahead));
        OrderContent content = reading.read(at(told.toString()));
        assertThat(content.orderedAt(NOW)).isEqualTo(NOW);
        assertThat(content.orderedAt(NOW.plusSeconds(600))).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T10:05:00.001Z",
                "2026-03-02T10:06:00Z",
                "2026-03-02T11:00:00Z",
                "2026-03-02T09:00:00-06:00",
                "2026-04-02T10:00:00Z",
                "2053-07-18T10:00:00Z",
                "9999-12-31T23:59:59Z",
                "+999999999-12-31T23:59:59Z",
                "1999-12-31T23:59:59Z",
                "0001-01-01T00:00:00Z",
                "2026-03-02",
                "1772445600",
                ""
            })
    void anyOtherTimeIsRefusedByItsField(String told) {
        assertRefused(at(told)).extracting(Refusal.FieldError::field).containsOnly("orderedAt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T10:00:00Z",
                "2026-03-02T15:29:00+05:30",
                "2026-03-01T23:00:00Z",
                "2024-02-29T10:00:00Z",
                "2000-01-01T00:00:00Z"
            })
    void anOrderMayBeToldLong(String told) {
        OrderContent content = reading.read(at(told));
        assertThat(content.orderedAt(NOW)).isEqualTo(content.orderedAt()).isBeforeOrEqualTo(NOW);
    }

    @Test
    void theReplayOfAnOrderFromAheadIsTheSameOrder() {
        GivenOrder given = at("2026-03-02T10:04:00Z");
        OrderCheck later =
                new OrderCheck(Lenient.content(), InstantSource.fixed(NOW.plusSeconds(3600)));
        assertThat(later.read(given).fingerprint()).isEqualTo(reading.read(given).fingerprint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"O-1 ", " O-1", "O-1\u00A0", "\u2007O-1", "O-1\u202F", "\uFEFFO-1\u3000"})
    void blanksAroundReferencesMakeNoOtherOrder(String reference) {
        OrderContent plain = reading.read(order("O-1", "1", "MUG", "SAVE"));
        OrderContent blank =
                reading.read(
                        order(
                                reference,
                                reference.replace("O-", ""),
                                reference.replace("O-1", "MUG"),
                                reference.replace("O-1", "SAVE")));
        assertThat(blank).isEqualTo(plain);
        assertThat(blank.fingerprint()).isEqualTo(plain.fingerprint());
    }

    @Test
    void whatCannotBeSeenInAReferenceIsNamedAllAtOnce() {
        assertRefused(order("O\u200B1", "L\u00AD1", "M\u2060G", "S\u202EE"))
                .extracting(Refusal.FieldError::field)
                .containsExactlyInAnyOrder(
                        "reference", "couponCode", "lines/0/reference", "lines/0/productReference");
    }

    @Test
    void linesThatDifferByBlanksOnlyAreTheSameLine() {
        GivenLine one = new GivenLine("1", "MUG", 1, "10.00", null, null, null);
        GivenLine same = new GivenLine("1\u00A0", "CUP", 1, "10.00", null, null, null);
        assertRefused(
                        new GivenOrder(
                                "O-1",
                                NOW.toString(),
                                "EUR",
                                null,
                                null,
                                null,
                                List.of(one, same),
                                null))
                .extracting(Refusal.FieldError::field)
                .containsExactly("lines/1/reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEM", "BYR", "XAU", "XTS", "CHW", "FRF", "eur", ""})
    void anOrderIsPaidInMoney(String currency) {
        GivenLine line = new GivenLine("1", "MUG", 1, "10", null, null, null);
        String now = NOW.toString();
        assertRefused(new GivenOrder("O-1", now, currency, null, null, null, List.of(line), null))
                .extracting(Refusal.FieldError::field)
                .containsExactly("currency");
        GivenOrder francs =
                new GivenOrder("O-1", now, "CHF", null, null, null, List.of(line), null);
        assertThat(reading.read(francs).currency().getCurrencyCode()).isEqualTo("CHF");
    }

    @Test
    void aCouponOfBlanksIsNone() {
        assertThat(reading.read(order("O-1", "1", "MUG", " \u00A0")).couponCode()).isEmpty();
    }

    private AbstractListAssert<
                    ?,
                    List<? extends Refusal.FieldError>,
                    Refusal.FieldError,
                    ObjectAssert<Refusal.FieldError>>
            assertRefused(GivenOrder given) {
        try {
            reading.read(given);
        } catch (ValidationFailed refused) {
            return assertThat(refused.errors());
        }
        throw new AssertionError("was read");
    }

    private static GivenOrder at(String orderedAt) {
        GivenLine line = new GivenLine("1", "MUG", 1, "10.00", null, null, null);
        return new GivenOrder("O-1", orderedAt, "EUR", null, null, null, List.of(line), null);
    }

    private static GivenOrder order(
            String reference, String line, String product, @Nullable String coupon) {
        return new GivenOrder(
                reference,
                NOW.toString(),
                "EUR",
                null,
                coupon,
                null,
                List.of(new GivenLine(line, product, 1, "10.00", null, null, null)),
                null);
    }
}
