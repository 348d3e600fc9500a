package org.creatorconnect.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which codes are money that somebody can be paid in. */
class CurrenciesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EUR", "USD", "CHF", "AUD", "TRY", "JPY", "KWD", "XOF", "XAF", "XCD", "XPF", "XCG",
                "SLE", "MRU", "ZWG", "VES", "BYN", "GHS", "UYU"
            })
    void whatACountryOrAUnionPaysInIsMoney(String code) {
        assertThat(Currencies.find(code)).map(Currency::getCurrencyCode).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XAU",
                "XAG",
                "XPT",
                "XPD",
                "XTS",
                "XXX",
                "XDR",
                "XUA",
                "XSU",
                "XBA",
                "XFU",
                "DEM",
                "BYR",
                "FRF",
                "HRK",
                "BGN",
                "ANG",
                "SLL",
                "ZWL",
                "CUC",
                "VEF",
                "MRO",
                "STD",
                "TRL",
                "CHE",
                "CHW",
                "COU",
                "CLF",
                "MXV",
                "BOV",
                "UYI",
                "USN",
                "BTC",
                "eur",
                "EUR ",
                "E",
                "",
                "\u0130QD"
            })
    void metalsTestsFundsAndWhatWasWithdrawnIsNone(String code) {
        assertThat(Currencies.find(code)).isEmpty();
        assertThatThrownBy(() -> Currencies.get(code)).hasMessage(Currencies.COMPLAINT);
    }

    @Test
    void thereAreAsManyAsTheListNamesButForTheLatestOnAnOlderJdk() {
        assertThat(Currencies.codes()).hasSizeBetween(150, 155).isSorted();
        assertThat(Currencies.codes())
                .allMatch(code -> Currency.getInstance(code).getDefaultFractionDigits() >= 0);
    }
}
