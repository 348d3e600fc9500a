package org.creatorconnect.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource({"12.34,EUR,1234", "1234,JPY,1234", "1.234,KWD,1234", "-0.5,EUR,-50", "7,EUR,700"})
    void readsAsManyDecimalsAsTheCurrencyHas(String text, String currency, long minor) {
        assertThat(Money.parse(text, Currency.getInstance(currency)).minor()).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({"1234,EUR,12.34", "1234,JPY,1234", "1234,KWD,1.234", "-5,EUR,-0.05"})
    void writesAllDecimalsOfTheCurrency(long minor, String currency, String text) {
        assertThat(Money.of(minor, currency).amount()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1,50", "1e3", "0x10", ".5", "1.", " 1", "NaN", "99999999999999999999"})
    void refusesWhatIsNoPlainDecimal(String text) {
        assertThatThrownBy(() -> Money.parse(text, EUR)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void refusesMoreDecimalsThanTheCurrencyHas() {
        assertThatThrownBy(() -> Money.parse("1.005", EUR)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void neverAddsTwoCurrencies() {
        Money euro = Money.of(1, "EUR");
        Money yen = Money.of(1, "JPY");
        assertThatThrownBy(() -> euro.plus(yen)).isInstanceOf(CurrencyMismatch.class);
        assertThatThrownBy(() -> euro.minus(yen)).isInstanceOf(CurrencyMismatch.class);
        assertThatThrownBy(() -> euro.compareTo(yen)).isInstanceOf(CurrencyMismatch.class);
    }

    @Test
    void neverWrapsAround() {
        Money most = new Money(Long.MAX_VALUE, EUR);
        assertThatThrownBy(() -> most.plus(Money.of(1, "EUR")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"100,1,3,33", "200,1,3,67", "5,1,2,3", "-5,1,2,-3", "0,7,9,0"})
    void takesAFractionRoundedHalfUp(long whole, long numerator, long denominator, long part) {
        assertThat(Money.of(whole, "EUR").fraction(numerator, denominator).minor()).isEqualTo(part);
    }
}
