package org.creatorconnect.portal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats formats =
            new Formats(
                    InstantSource.fixed(Instant.parse("2026-11-23T10:04:00Z")),
                    new Preferences(),
                    new Text());

    @Test
    void anAmountHasTheDecimalsOfItsCurrencyAndATrueMinus() {
        assertThat(formats.money(Money.of(123450, "EUR"))).isEqualTo("1,234.50\u00a0EUR");
        assertThat(formats.money(Money.of(-1235, "JPY"))).isEqualTo("−1,235\u00a0JPY");
        assertThat(formats.amount(Money.of(1234567, "KWD"))).isEqualTo("1,234.567");
    }

    @Test
    void aRateIsReadAsPercent() {
        assertThat(formats.percent(new BigDecimal("0.080000"))).isEqualTo("8\u00a0%");
        assertThat(formats.percent(new BigDecimal("0.0725"))).isEqualTo("7.25\u00a0%");
    }

    @Test
    void aTimeIsAbsoluteWithItsYearWhenThatIsAnother() {
        assertThat(formats.time(Instant.parse("2026-11-25T17:40:00Z")))
                .isEqualTo("Wed 25 Nov, 17:40");
        assertThat(formats.day(Instant.parse("2027-01-03T00:00:00Z"))).isEqualTo("Sun 3 Jan 2027");
    }

    @Test
    void theDistanceIsSaidInTheUnitThatFits() {
        assertThat(formats.relative(Instant.parse("2026-11-25T17:40:00Z"))).isEqualTo("in 2 days");
        assertThat(formats.relative(Instant.parse("2026-11-23T09:03:00Z")))
                .isEqualTo("61 minutes ago");
        assertThat(formats.relative(Instant.parse("2026-11-23T07:04:00Z")))
                .isEqualTo("3 hours ago");
        assertThat(formats.relative(Instant.parse("2026-11-23T10:04:30Z"))).isEqualTo("now");
    }

    @Test
    void initialsAreTwoLetters() {
        assertThat(formats.initials("Mara Lindqvist")).isEqualTo("ML");
        assertThat(formats.initials("operator")).isEqualTo("OP");
        assertThat(formats.initials("")).isEqualTo("?");
    }
}
