package org.creatorconnect.portal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedDayTest {

    private static final LocalDate DAY = LocalDate.of(2030, 2, 9);

    @Test
    void aDayIsWrittenInTheOrderOfItsLanguageWithTheWholeYear() {
        assertThat(TypedDay.write(DAY, Locale.ENGLISH)).isEqualTo("2/9/2030");
        assertThat(TypedDay.write(DAY, Locale.UK)).isEqualTo("09/02/2030");
        assertThat(TypedDay.write(DAY, Locale.GERMANY)).isEqualTo("09.02.2030");
        assertThat(TypedDay.write(DAY, locale("ar-EG-u-nu-latn"))).isEqualTo("9/2/2030");
        assertThat(TypedDay.write(DAY, Locale.CANADA_FRENCH)).isEqualTo("2030-02-09");
    }

    @Test
    void whatAnyLanguageShowsIsReadInIt() {
        for (String tag :
                List.of(
                        "en", "en-GB", "de-DE", "es", "es-MX", "fr", "fr-CA", "ru", "ar",
                        "ar-MA")) {
            Locale writing = locale(tag + "-u-nu-latn");
            assertThat(TypedDay.read(TypedDay.write(DAY, writing), writing)).as(tag).contains(DAY);
            assertThat(TypedDay.read("2030-02-09", writing)).as(tag).contains(DAY);
        }
    }

    @Test
    void anySignPartsTheFiguresAndAnyDigitsWriteThem() {
        assertThat(TypedDay.read("9. 2. 2030", Locale.GERMANY)).contains(DAY);
        assertThat(TypedDay.read("9-2-2030", Locale.GERMANY)).contains(DAY);
        assertThat(TypedDay.read("٩/٢/٢٠٣٠", locale("ar-u-nu-latn"))).contains(DAY);
        assertThat(TypedDay.read("‏9‏/2‏/2030", locale("ar-u-nu-latn"))).contains(DAY);
    }

    @Test
    void whatIsNoDayIsNotGuessed() {
        for (String typed :
                List.of("", "soon", "9.2.", "9.2.30", "31.2.2030", "2.13.2030", "1.2.3.2030")) {
            assertThat(TypedDay.read(typed, Locale.GERMANY)).as(typed).isEqualTo(Optional.empty());
        }
        assertThat(TypedDay.read("9/2/2030", Locale.CANADA_FRENCH)).isEmpty();
    }

    private static Locale locale(String tag) {
        return Locale.forLanguageTag(tag);
    }
}
