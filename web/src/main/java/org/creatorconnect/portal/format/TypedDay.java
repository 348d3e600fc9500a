package org.creatorconnect.portal.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads and writes days in figures as people type them: in the order of their language with a year
 * of four digits, {@code 11/25/2026} or {@code 25.11.2026}, or as the standard has it, {@code
 * 2026-11-25}. Any sign may part the figures. The one place where forms read days.
 */
final class TypedDay {

    /** No order of day and month is in doubt in a day after the twelfth. */
    private static final LocalDate EXAMPLE = LocalDate.of(2030, 12, 31);

    private static final int FIGURES = 3;
    private static final String YEAR = "\\d{4}";

    private TypedDay() {}

    /** The day; empty when the text is none. */
    static Optional<LocalDate> read(String typed, Locale writing) {
        String[] figures = TypedAmount.plain(typed).split("[./ -]+");
        if (figures.length != FIGURES) {
            return Optional.empty();
        }
        try {
            if (figures[0].matches(YEAR)) {
                return day(figures[0], figures[1], figures[2]);
            }
            boolean dayFirst = pattern(writing).startsWith("d");
            return yearIsLast(writing) && figures[2].matches(YEAR)
                    ? day(figures[2], figures[dayFirst ? 1 : 0], figures[dayFirst ? 0 : 1])
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** The day as it is typed. */
    static String write(LocalDate day, Locale writing) {
        return day.format(DateTimeFormatter.ofPattern(pattern(writing), writing));
    }

    /** A day as it is typed, to go by. */
    static String example(Locale writing) {
        return write(EXAMPLE, writing);
    }

    /** The language's short form of a day, with the whole year. */
    static String pattern(Locale writing) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, writing)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[yu]+", "yyyy");
    }

    private static boolean yearIsLast(Locale writing) {
        return pattern(writing).endsWith("yyyy");
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        return Optional.of(
                LocalDate.of(
                        Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    }
}
