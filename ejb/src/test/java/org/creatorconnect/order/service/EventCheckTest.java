package org.creatorconnect.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.order.EventContent;
import org.creatorconnect.order.OrderEventType;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCheckTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final EventCheck reading = new EventCheck(new Wellformed());

    @Test
    void aShopCannotUseAReferenceOfThePlatformsOwn() {
        assertThatThrownBy(
                        () ->
                                reading.read(
                                        new GivenEvent(
                                                "system:never-completed", "REFUNDED", null, null),
                                        EUR))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        refused ->
                                assertThat(refused.errors())
                                        .extracting(error -> error.field())
                                        .containsExactly("reference"));
        assertThat(
                        reading.read(new GivenEvent("never-completed", "REFUNDED", null, null), EUR)
                                .type())
                .isEqualTo(OrderEventType.REFUNDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUNDED", "COMPLETED", "CANCELED"})
    void noLineAtAllIsNotTheWholeOrder(String type) {
        assertRefused(new GivenEvent("E1", type, null, List.of()), "lines");
    }

    @Test
    void whatBelongsToARefundIsRefusedWithAnythingElse() {
        List<GivenEvent.Part> lines = List.of(new GivenEvent.Part("1", null));
        assertRefused(new GivenEvent("E1", "COMPLETED", null, lines), "lines");
        assertRefused(new GivenEvent("E1", "CANCELED", "1.00", null), "amount");
        assertRefused(new GivenEvent("E1", "REFUNDED", "1.00", lines), "amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1.00", "1.001", "", " ", "ten", "1e2"})
    void aRefundOfNothingOrOfNoAmountIsRefused(String amount) {
        assertRefused(new GivenEvent("E1", "REFUNDED", amount, null), "amount");
        assertRefused(
                new GivenEvent("E1", "REFUNDED", null, List.of(new GivenEvent.Part("1", amount))),
                "lines/0/amount");
    }

    @Test
    void aLineIsNamedOnceHoweverItIsSpelled() {
        assertRefused(
                new GivenEvent(
                        "E1",
                        "REFUNDED",
                        null,
                        List.of(
                                new GivenEvent.Part("1", "1.00"),
                                new GivenEvent.Part(" 1\u00A0", "1.00"))),
                "lines/1/reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R-1 ", "\u00A0R-1", "R-1\u3000", "\uFEFFR-1", "\tR-1"})
    void blanksAroundItsReferenceMakeNoOtherEvent(String reference) {
        EventContent plain = reading.read(new GivenEvent("R-1", "REFUNDED", "10.00", null), EUR);
        EventContent blank = reading.read(new GivenEvent(reference, "REFUNDED", "10.0", null), EUR);
        assertThat(blank).isEqualTo(plain);
        assertThat(blank.fingerprint()).isEqualTo(plain.fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00A0", "R\u200B1", "R\u00001", " system:x", "\uFEFFsystem:"})
    void whatIsNoReferenceOrTheProductsOwnIsRefused(String reference) {
        assertRefused(new GivenEvent(reference, "COMPLETED", null, null), "reference");
    }

    private void assertRefused(GivenEvent given, String field) {
        assertThatThrownBy(() -> reading.read(given, EUR))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        refused ->
                                assertThat(refused.errors())
                                        .extracting(error -> error.field())
                                        .containsExactly(field));
    }

    /** The constraints of the fields are the validator's own business. */
    private static final class Wellformed extends Content {

        @Override
        public void require(@Nullable Object command) {
            assertThat(command).isNotNull();
        }
    }
}
