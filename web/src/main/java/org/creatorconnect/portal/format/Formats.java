package org.creatorconnect.portal.format;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, amounts and times as a reader expects them: in figures by the habits of the browser's
 * language, in words by the portal's, in the reader's zone, with a true minus sign, and with as
 * many decimals as the currency has. What is shown can be typed.
 */
@Named("formats")
@RequestScoped
public class Formats {

    private static final char MINUS = '−';
    private static final BigDecimal PERCENT_EXAMPLE = new BigDecimal("0.065");

    /** What was read of patterns, by language and pattern: there are few of both. */
    private static final Map<String, DateTimeFormatter> PATTERNS = new ConcurrentHashMap<>();

    private final InstantSource clock;
    private final Locale locale;
    private final Locale writing;
    private final Preferences preferences;
    private final RelativeTime relative;

    protected Formats() {
        this(InstantSource.system(), new Preferences(), new Text());
    }

    @Inject
    public Formats(InstantSource clock, Preferences preferences, Text text) {
        this.clock = clock;
        this.preferences = preferences;
        this.locale = preferences.getLocale();
        this.writing = preferences.getWriting();
        this.relative = new RelativeTime(text);
    }

    /** The amount without its code: {@code 1,234.50}, JPY {@code 1,235}, KWD {@code 1,234.500}. */
    String amount(BigDecimal amount, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        NumberFormat format = decimals();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, amount.scale()));
        return format.format(amount);
    }

    /** The amount with its code: {@code 1,234.50 EUR}. */
    private String money(BigDecimal amount, String currency) {
        return amount(amount, currency) + '\u00a0' + currency;
    }

    /** The amount with its code: {@code 1,234.50 EUR}. */
    public String money(Money money) {
        return money(money.decimal(), money.currency().getCurrencyCode());
    }

    /** The amount without its code, where the column head or the strip says the currency. */
    public String amount(Money money) {
        return amount(money.decimal(), money.currency().getCurrencyCode());
    }

    /** A count: {@code 1,204}. */
    public String count(long number) {
        return decimals().format(number);
    }

    /** A number that is no amount: {@code 1.5}. */
    public String decimal(BigDecimal number) {
        return decimals().format(number);
    }

    /** A rate of 0.08 as {@code 8 %}. */
    public String percent(BigDecimal rate) {
        return typedPercent(rate) + "\u00a0%";
    }

    /** {@code Wed 25 Nov, 17:40}; with the year when it is not this one. */
    public String time(Instant instant) {
        ZonedDateTime at = at(instant);
        return at.format(pattern(isThisYear(at) ? "EEE d MMM, HH:mm" : "EEE d MMM yyyy, HH:mm"));
    }

    /** {@code Wed 25 Nov}; with the year when it is not this one. */
    public String day(Instant instant) {
        ZonedDateTime at = at(instant);
        return at.format(pattern(isThisYear(at) ? "EEE d MMM" : "EEE d MMM yyyy"));
    }

    /** {@code 25 Nov 2026}. */
    public String date(LocalDate date) {
        return date.format(pattern("d MMM yyyy"));
    }

    /** How a day is typed here, for a date picker: {@code M/d/yyyy}, {@code dd.MM.yyyy}. */
    public String getDayPattern() {
        return TypedDay.pattern(writing);
    }

    /** A day as it is typed here, to go by. */
    public String getDayExample() {
        return TypedDay.example(writing);
    }

    /** A day as it is typed here: {@code 11/25/2026}, {@code 25.11.2026}. */
    public String typed(LocalDate day) {
        return TypedDay.write(day, writing);
    }

    /** An amount as it is typed here, to go by. */
    public String getAmountExample() {
        return TypedAmount.example(writing);
    }

    /** A percentage as it is typed here, to go by. */
    public String getPercentExample() {
        return typedPercent(PERCENT_EXAMPLE);
    }

    /** A percentage as it is typed: {@code 6.5} for a rate of 0.065. */
    public String typedPercent(BigDecimal rate) {
        NumberFormat format = decimals();
        format.setMaximumFractionDigits(4);
        return format.format(rate.movePointRight(2));
    }

    /** The day that it is in a zone. */
    public LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }

    /** Reads a form's fields as this reader writes them. */
    public Faults faults() {
        return new Faults(writing);
    }

    /** {@code 25 Nov}, for the axis of a chart. */
    public String dayOfMonth(LocalDate date) {
        return date.format(pattern("d MMM"));
    }

    /**
     * The whole time with zone, for tooltips: {@code Wednesday, November 25, 2026, 17:40:00 UTC}.
     */
    public String full(Instant instant) {
        ZonedDateTime at = at(instant);
        return at.format(fullDay()) + ", " + at.format(pattern("HH:mm:ss zzz"));
    }

    /** {@code in 2 days}, {@code 3 hours ago}. Never shown without the absolute time beside it. */
    public String relative(Instant instant) {
        return relative.of(clock.instant(), instant);
    }

    /** Today and now, for a page's lead: {@code Monday, November 23, 2026, 10:04}. */
    public String getNow() {
        ZonedDateTime now = at(clock.instant());
        return now.format(fullDay()) + ", " + now.format(pattern("HH:mm"));
    }

    /** Two letters for an avatar: {@code Mara Lindqvist} → {@code ML}. */
    public String initials(@Nullable String name) {
        return Initials.of(name);
    }

    /** One of six avatar colors, always the same for a name. */
    public String avatar(@Nullable String name) {
        return Initials.color(name);
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(preferences.getZone());
    }

    private boolean isThisYear(ZonedDateTime at) {
        return at.getYear() == at(clock.instant()).getYear();
    }

    /** The whole day as the language writes it. */
    private DateTimeFormatter fullDay() {
        return PATTERNS.computeIfAbsent(
                locale.toString(),
                unread -> DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
    }

    private DateTimeFormatter pattern(String pattern) {
        return PATTERNS.computeIfAbsent(
                locale + " " + pattern, unread -> DateTimeFormatter.ofPattern(pattern, locale));
    }

    private NumberFormat decimals() {
        NumberFormat format = NumberFormat.getNumberInstance(writing);
        if (format instanceof DecimalFormat decimal) {
            decimal.setNegativePrefix(String.valueOf(MINUS));
        }
        return format;
    }
}
