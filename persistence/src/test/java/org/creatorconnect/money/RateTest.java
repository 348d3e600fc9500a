package org.creatorconnect.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({"0.07,8670,607", "0.1,607,61", "0.5,1,1", "0.5,3,2", "0,999,0", "1,999,999"})
    void roundsOnceHalfUp(String rate, long minor, long result) {
        assertThat(Rate.of(rate).of(Money.of(minor, "EUR")).minor()).isEqualTo(result);
    }

    @Test
    void floorsTheShareOfTheOneWhoLeavesTheRest() {
        assertThat(Rate.ofBasisPoints(1500).floorOf(Money.of(607, "EUR")).minor()).isEqualTo(91);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.1", "", "7%", "2", "0.0000001", ".5"})
    void liesBetweenNothingAndTheWhole(String text) {
        assertThatThrownBy(() -> Rate.of(text))
                .isInstanceOfAny(IllegalArgumentException.class, ArithmeticException.class);
    }

    @Test
    void isWrittenWithoutTrailingZeros() {
        assertThat(Rate.of("0.0700").decimal()).isEqualTo("0.07");
        assertThat(Rate.ZERO.decimal()).isEqualTo("0");
    }
}
