package org.creatorconnect.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.Test;

class OrderContentTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void theSameOrderIsKnownHoweverItsAmountsAreWritten() {
        assertThat(order("119.0", "1").fingerprint()).isEqualTo(order("119.00", "1").fingerprint());
    }

    @Test
    void anyOtherContentIsAnotherOrder() {
        assertThat(order("119.01", "1").fingerprint())
                .isNotEqualTo(order("119.00", "1").fingerprint());
        assertThat(order("119.00", "2").fingerprint())
                .isNotEqualTo(order("119.00", "1").fingerprint());
    }

    @Test
    void theSameEventsEndInTheSameStatusInWhateverOrderTheyCome() {
        for (OrderStatus one : OrderStatus.values()) {
            for (OrderStatus other : OrderStatus.values()) {
                assertThat(one.or(other)).isEqualTo(other.or(one));
                assertThat(one.or(other).or(one)).isEqualTo(one.or(other));
            }
        }
    }

    private static OrderContent order(String gross, String lineReference) {
        Money none = Money.zero(EUR);
        return new OrderContent(
                "AH-1",
                Instant.parse("2026-03-02T10:00:00Z"),
                EUR,
                List.of("c"),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new LineContent(
                                lineReference,
                                "lamp",
                                1,
                                new LineAmounts(Money.parse(gross, EUR), none, none, none))),
                Optional.empty());
    }
}
