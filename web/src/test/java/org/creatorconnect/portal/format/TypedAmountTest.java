package org.creatorconnect.portal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAmountTest {

    @Test
    void amountsAreTakenAsTheyAreShown() {
        Formats formats = new Formats();
        for (Money shown :
                List.of(
                        Money.of(100_050, "EUR"),
                        Money.of(123_456_789, "EUR"),
                        Money.of(5, "USD"),
                        Money.of(1_235, "JPY"),
                        Money.of(12_345_678, "JPY"),
                        Money.of(1_234_500, "KWD"),
                        Money.of(1_234, "KWD"),
                        Money.of(-1_050, "EUR"))) {
            assertThat(read(formats.amount(shown), shown.currency())).isEqualTo(shown);
            assertThat(read(formats.money(shown), shown.currency())).isEqualTo(shown);
        }
    }

    @Test
    void whatAnyLanguageShowsIsReadInIt() {
        for (String tag : List.of("en", "de", "es", "fr", "ru", "ar", "de-CH", "fr-CH", "ar-MA")) {
            Locale writing = Locale.forLanguageTag(tag + "-u-nu-latn");
            for (Money shown :
                    List.of(
                            Money.of(123_456_750, "EUR"),
                            Money.of(100_050, "EUR"),
                            Money.of(1_234, "JPY"),
                            Money.of(1_234, "KWD"),
                            Money.of(12_345_678, "KWD"))) {
                NumberFormat format = NumberFormat.getNumberInstance(writing);
                int decimals = shown.currency().getDefaultFractionDigits();
                format.setMinimumFractionDigits(decimals);
                String text = format.format(shown.decimal());
                assertThat(read(text, shown.currency(), writing))
                        .as(tag + " " + text)
                        .isEqualTo(shown);
            }
        }
    }

    @Test
    void aSinglePointOrCommaIsDecimalWhereTheLanguageWritesItSo() {
        Currency dinar = Currency.getInstance("KWD");
        assertThat(read("1,234", dinar, Locale.GERMAN)).isEqualTo(Money.of(1_234, "KWD"));
        assertThatThrownBy(() -> read("1.234", dinar, Locale.GERMAN))
                .hasMessageContaining("write 1234 or 1,000");
        assertThatThrownBy(() -> read("1.234", euro(), Locale.GERMAN))
                .hasMessageContaining("write 1234 or 1,00");
        assertThatThrownBy(() -> read("viel", euro(), Locale.GERMAN))
                .hasMessageContaining("such as 1.000,50");
    }

    @Test
    void arabicMarksMeanWhatTheyAlwaysMean() {
        Locale arabic = Locale.forLanguageTag("ar-u-nu-latn");
        assertThat(read("١٬٠٠٠٫٥٠", euro(), arabic)).isEqualTo(Money.of(100_050, "EUR"));
        assertThat(read("١٫٥٠٠", euro(), arabic)).isEqualTo(Money.of(150, "EUR"));
        assertThat(read("١٬٢٣٤", euro(), arabic)).isEqualTo(Money.of(123_400, "EUR"));
        assertThat(TypedAmount.percent("rate", "٦٫٥", arabic)).isEqualByComparingTo("0.065");
    }

    @Test
    void everyUsualWayToWriteThemIsRead() {
        for (String typed :
                List.of(
                        "1000.5",
                        "1000,50",
                        "1,000.50",
                        "1.000,50",
                        "1 000,50",
                        "1\u00a0000,50",
                        "1\u202f000.50",
                        "1'000.50",
                        "1’000.50",
                        " 1,000.50 EUR ",
                        "eur 1,000.50",
                        "\u200b1000.500",
                        "１０００.５")) {
            assertThat(eur(typed)).as(typed).isEqualTo(Money.of(100_050, "EUR"));
        }
        assertThat(eur("1,000,000")).isEqualTo(Money.of(100_000_000, "EUR"));
        assertThat(eur("1.000.000")).isEqualTo(Money.of(100_000_000, "EUR"));
        assertThat(eur("1 000")).isEqualTo(Money.of(100_000, "EUR"));
        assertThat(eur("0,5")).isEqualTo(Money.of(50, "EUR"));
    }

    @Test
    void whatCanBeMeantInTwoWaysIsRefusedWithBoth() {
        for (String typed : List.of("1,000", "1.000", "12,345", "999.999")) {
            assertThatThrownBy(() -> eur(typed))
                    .as(typed)
                    .isInstanceOf(ValidationFailed.class)
                    .hasMessageContaining("two ways");
        }
        assertThatThrownBy(() -> eur("1,000")).hasMessageContaining("write 1000 or 1.00");
        assertThatThrownBy(() -> read("1,234", Currency.getInstance("KWD")))
                .hasMessageContaining("write 1234 or 1.000");
    }

    @Test
    void whatIsNoAmountIsRefused() {
        for (String typed :
                List.of(
                        "a lot",
                        "1e5",
                        "5.",
                        ".5",
                        "1,00,000",
                        "1,000,00",
                        "1.0.0",
                        "--5",
                        "1 00",
                        "10.00 USD",
                        "$5",
                        "1,000.5.0",
                        "NaN",
                        "٫")) {
            assertThatThrownBy(() -> eur(typed)).as(typed).isInstanceOf(ValidationFailed.class);
        }
    }

    @Test
    void noDecimalIsDroppedOrRounded() {
        assertThatThrownBy(() -> eur("10.005")).isInstanceOf(ValidationFailed.class);
        assertThatThrownBy(() -> eur("1,000.505")).hasMessageContaining("2 decimals");
        assertThatThrownBy(() -> read("10.5", Currency.getInstance("JPY")))
                .hasMessageContaining("JPY has no decimals");
    }

    @Test
    void whatIsTooLargeIsRefusedInWords() {
        assertThatThrownBy(() -> eur("1" + "0".repeat(15))).hasMessageContaining("too large");
        assertThat(eur("9".repeat(15))).isEqualTo(Money.parse("9".repeat(15), euro()));
    }

    @Test
    void percentagesAreTakenAsTheyAreShown() {
        for (String typed : List.of("6.5", "6,5", "6.5 %", "6.5%", "6.50", "6.5\u00a0%", " 6,5 ")) {
            assertThat(TypedAmount.percent("rate", typed, Locale.ENGLISH))
                    .as(typed)
                    .isEqualByComparingTo("0.065");
        }
        assertThat(percent("0")).isEqualByComparingTo("0");
        assertThat(percent("100")).isEqualByComparingTo("1");
        assertThat(percent("6.1255")).isEqualByComparingTo("0.061255");
    }

    @Test
    void whatIsNoPercentageIsRefused() {
        for (String typed :
                List.of(
                        "100.1", "101", "-1", "6.12345", "6,5,0", "6.", "seven", "%", "6 5",
                        "0x1")) {
            assertThatThrownBy(() -> TypedAmount.percent("rate", typed, Locale.ENGLISH))
                    .as(typed)
                    .isInstanceOf(ValidationFailed.class);
        }
    }

    private static Money eur(String typed) {
        return read(typed, euro());
    }

    private static Currency euro() {
        return Currency.getInstance("EUR");
    }

    private static Money read(String typed, Currency currency) {
        return read(typed, currency, Locale.ENGLISH);
    }

    private static Money read(String typed, Currency currency, Locale writing) {
        return TypedAmount.money("amount", typed, currency, writing);
    }

    private static BigDecimal percent(String typed) {
        return TypedAmount.percent("rate", typed, Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12000", "12,000", "12.000", "12 000", "12’000", " 12\u202f000 ", "١٢٬٠٠٠"})
    void aWholeNumberIsReadAsItIsShown(String typed) {
        assertThat(TypedAmount.whole(typed)).isEqualTo(12_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,00", "1,2000", "12.0", "12,000.5", "0,100", "1e3", "", "a lot"})
    void whatIsNoWholeNumberIsNone(String typed) {
        assertThatThrownBy(() -> TypedAmount.whole(typed))
                .isInstanceOf(NumberFormatException.class);
    }
}
