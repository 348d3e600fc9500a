package org.creatorconnect.mail.service;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.creatorconnect.foundation.Language;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;

/** Days, times, numbers, rates and amounts as a letter's reader writes them, on their own clock. */
public final class LetterFigures {

    /** As many decimals as a percentage can have. */
    private static final int RATE_DIGITS = 4;

    private final Locale locale;
    private final ZoneId zone;
    private final DateTimeFormatter day;

    private LetterFigures(Language language, ZoneId zone) {
        this.locale = language.locale();
        this.zone = zone;
        this.day =
                language == Language.EN
                        ? DateTimeFormatter.ofPattern("d MMMM uuuu", locale)
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }

    /** For somebody who reads so. */
    public static LetterFigures of(LocaleChoice choice) {
        return new LetterFigures(choice.letters(), choice.clock());
    }

    /** A day: {@code 3 March 2026}, {@code 3. März 2026}. */
    public String day(Instant at) {
        return day.format(at.atZone(zone));
    }

    /** A time with its zone: {@code 3. März 2026, 14:00 (MEZ)}. */
    public String time(Instant at) {
        return day(at)
                + ", "
                + DateTimeFormatter.ofPattern("HH:mm (z)", locale).format(at.atZone(zone));
    }

    /** A number of things: {@code 1.234}. */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A rate in percent: {@code 7,5 %}. */
    public String rate(Rate rate) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(RATE_DIGITS);
        return format.format(rate.value());
    }

    /** An amount with its code: {@code 1.234,50 EUR}. */
    public String amount(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int digits = money.currency().getDefaultFractionDigits();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.decimal()) + '\u00a0' + money.currency().getCurrencyCode();
    }
}
