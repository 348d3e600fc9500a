package org.creatorconnect.catalog.service;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a sale price holds: two ends in the forms of ISO 8601 that feeds use, parted by
 * a slash. Without an offset a time is in UTC; a day without a time is meant whole.
 */
record FeedPeriod(Optional<Instant> from, Optional<Instant> until) {

    /** What is asked of a text that cannot be read. */
    static final String FORM =
            "must be two times parted by a slash, such as"
                    + " 2026-02-24T11:07+0100/2026-03-01T23:07+0100";

    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?)?"
                            + " ?(Z|[+-]\\d{2}(?::?\\d{2})?)?");

    private static final FeedPeriod ALWAYS = new FeedPeriod(Optional.empty(), Optional.empty());

    /** Always when there is no text; nothing when it cannot be read or ends before it begins. */
    static Optional<FeedPeriod> read(@Nullable String text) {
        if (text == null) {
            return Optional.of(ALWAYS);
        }
        String[] ends = text.split("/", -1);
        try {
            return ends.length == 2 ? period(ends[0].strip(), ends[1].strip()) : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<FeedPeriod> period(String first, String last) {
        Matcher from = TIME.matcher(first);
        Matcher until = TIME.matcher(last);
        if (!from.matches() || !until.matches()) {
            return Optional.empty();
        }
        Instant begins = time(from, "00:00", "00");
        Instant ends = time(until, "23:59", "59");
        return ends.isBefore(begins)
                ? Optional.empty()
                : Optional.of(new FeedPeriod(Optional.of(begins), Optional.of(ends)));
    }

    private static Instant time(Matcher given, String usualTime, String usualSecond) {
        LocalDate day = LocalDate.parse(given.group(1));
        boolean whole = given.group(2) == null;
        String time = whole ? usualTime : given.group(2);
        String second = whole ? usualSecond : given.group(3) == null ? "00" : given.group(3);
        return LocalDateTime.parse(
                        day + "T" + time + ":" + second, DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                .toInstant(given.group(4) == null ? ZoneOffset.UTC : ZoneOffset.of(given.group(4)));
    }
}
