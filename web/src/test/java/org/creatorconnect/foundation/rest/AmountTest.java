package org.creatorconnect.foundation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of deposits, budgets and fees, at the door of the API. */
class AmountTest {

    @ParameterizedTest
    @CsvSource({"10.00, EUR, 1000", "2000.00, CHF, 200000", "500, JPY, 500", "1.234, KWD, 1234"})
    void anAmountInMoneyIsTaken(String amount, String currency, long minor) {
        assertThat(new Amount(amount, currency).money("amount"))
                .isEqualTo(Money.of(minor, currency));
    }

    @ParameterizedTest
    @CsvSource({
        "10, XAU",
        "10.00, DEM",
        "10, BYR",
        "10, XXX",
        "10.00, FRF",
        "10.00, eur",
        "10.00, ''",
        "10.00, ",
        ", EUR",
        "1.005, EUR",
        "1e3, EUR",
        "999999999999999, EUR",
        "99999999999999999999, EUR"
    })
    void whatIsNoneIsRefusedByItsField(@Nullable String amount, @Nullable String currency) {
        assertThatThrownBy(() -> new Amount(amount, currency).money("amount"))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        refused ->
                                assertThat(refused.errors())
                                        .extracting(Refusal.FieldError::field)
                                        .containsExactly("amount"));
    }

    @Test
    void oneThatIsMissingIsSaidToBe() {
        assertThatThrownBy(() -> Amount.required("amount", null))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("amount");
    }
}
