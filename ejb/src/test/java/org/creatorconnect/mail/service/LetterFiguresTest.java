package org.creatorconnect.mail.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterFiguresTest {

    private static final Instant AT = Instant.parse("2026-03-03T22:30:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Europe/Berlin | 3 March 2026, 23:30 (CET)",
                "de | Europe/Berlin | 3. März 2026, 23:30 (MEZ)",
                "es | UTC | 3 de marzo de 2026, 22:30 (UTC)",
                "fr | Asia/Tokyo | 4 mars 2026, 07:30 (JST)",
                "ru | Europe/Moscow | 4 марта 2026 г., 01:30 (MSK)",
                "ar | Asia/Tokyo | 4 مارس 2026, 07:30 (JST)"
            })
    void aTimeIsToldOnTheReadersClockInTheirWords(String language, String zone, String told) {
        LetterFigures figures = LetterFigures.of(LocaleChoice.kept(language, zone));
        assertThat(figures.time(AT)).isEqualTo(told);
        assertThat(told).startsWith(figures.day(AT));
    }

    @Test
    void whereNothingWasChosenItIsEnglishAndUtc() {
        assertThat(LetterFigures.of(LocaleChoice.NONE).time(AT))
                .isEqualTo("3 March 2026, 22:30 (UTC)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | 1,234.50", "de | 1.234,50", "es | 1.234,50", "ar | 1,234.50"})
    void anAmountIsWrittenAsTheReaderDoes(String language, String told) {
        LetterFigures figures = LetterFigures.of(LocaleChoice.kept(language, null));
        assertThat(figures.amount(Money.of(123450, "EUR"))).isEqualTo(told + "\u00a0EUR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 12.5%",
                "de | 12,5\u00a0%",
                "es | 12,5\u00a0%",
                "fr | 12,5\u00a0%",
                "ru | 12,5\u00a0%"
            })
    void aShareIsWrittenAsTheReaderDoes(String language, String told) {
        LetterFigures figures = LetterFigures.of(LocaleChoice.kept(language, null));
        assertThat(figures.rate(Rate.ofBasisPoints(1_250)).replace('\u202f', '\u00a0'))
                .isEqualTo(told);
    }

    @Test
    void anAmountHasTheDecimalsOfItsCurrency() {
        LetterFigures figures = LetterFigures.of(LocaleChoice.kept("de", null));
        assertThat(figures.amount(Money.of(1235, "JPY"))).isEqualTo("1.235\u00a0JPY");
        assertThat(figures.amount(Money.of(1234567, "KWD"))).isEqualTo("1.234,567\u00a0KWD");
    }
}
