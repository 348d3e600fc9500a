package org.creatorconnect.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limit of what one amount may be, in every number of decimals. */
class GivenAmountTest {

    @ParameterizedTest
    @CsvSource({
        "10000000000.00,EUR,1000000000000",
        "-10000000000.00,EUR,-1000000000000",
        "1000000000000,JPY,1000000000000",
        "1000000000.000,KWD,1000000000000",
        "0,EUR,0"
    })
    void anAmountUpToTheLimitIsRead(String decimal, String currency, long minor) {
        assertThat(GivenAmount.read(decimal, Currency.getInstance(currency)).minor())
                .isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({
        "10000000000.01,EUR",
        "-10000000000.01,EUR",
        "1000000000001,JPY",
        "1000000000.001,KWD",
        "999999999999999,EUR",
        "92233720368547758.07,EUR",
        "92233720368547758.08,EUR",
        "184467440737095516.16,EUR",
        "1e9,EUR",
        "1E+9,EUR",
        "+1,EUR",
        "1.234,EUR",
        "1.5,JPY",
        "'',EUR",
        "NaN,EUR",
        "Infinity,EUR",
        "0x10,EUR",
        "\u0661\u0662,EUR",
        "' 1',EUR"
    })
    void whatIsBeyondOrNoDecimalIsRefusedWithItsForm(String decimal, String currency) {
        Currency unit = Currency.getInstance(currency);

        assertThatThrownBy(() -> GivenAmount.read(decimal, unit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(GivenAmount.complaint(unit))
                .hasMessageContaining("at most 1000000000");
    }
}
