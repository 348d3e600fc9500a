package org.creatorconnect.portal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyChoicesTest {

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "DEM", "XTS", "eur", "", "nothing"})
    void aFormSentByOtherMeansTakesNoOtherMoneyThanTheApi(String code) {
        assertThatThrownBy(() -> CurrencyChoices.chosen(code)).isInstanceOf(ValidationFailed.class);
    }

    @Test
    void whatIsOfferedCanBeChosen() {
        assertThat(CurrencyChoices.with("AUD"))
                .allSatisfy(
                        code ->
                                assertThat(CurrencyChoices.chosen(code).getCurrencyCode())
                                        .isEqualTo(code));
    }
}
