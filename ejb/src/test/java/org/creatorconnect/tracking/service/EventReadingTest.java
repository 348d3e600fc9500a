package org.creatorconnect.tracking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import org.creatorconnect.platform.service.Content;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.tracking.OrderEventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventReadingTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final EventReading reading = new EventReading(new Wellformed());

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

    /** The constraints of the fields are the validator's own business. */
    private static final class Wellformed extends Content {

        @Override
        public void require(@Nullable Object command) {
            assertThat(command).isNotNull();
        }
    }
}
