package org.creatorconnect.portal.format;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a form one after the other and remembers everything that is wrong, so that
 * all of it is said at once. What cannot be read is null until {@link #throwIfAny}.
 */
public final class Faults {

    private final List<FieldError> found = new ArrayList<>();
    private final Locale writing;

    /** Of fields in which numbers are written as in English. */
    public Faults() {
        this(Locale.ENGLISH);
    }

    /**
     * @param writing by whose habits numbers are written
     */
    public Faults(Locale writing) {
        this.writing = writing;
    }

    /** A text that must be there. */
    public @Nullable String text(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            add(field, "is missing");
            return null;
        }
        return typed.strip();
    }

    /** A day that must be there, as {@link TypedDays} keeps it. */
    public @Nullable LocalDate day(String field, @Nullable String typed) {
        String text = text(field, typed);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            add(field, "must be a day such as " + TypedDay.example(writing));
            return null;
        }
    }

    /** A day, as {@link TypedDays} keeps it; null when nothing was typed. */
    public @Nullable LocalDate dayIfAny(String field, @Nullable String typed) {
        return typed == null || typed.isBlank() ? null : day(field, typed);
    }

    /** A day that must be there and that none of those before the first may be. */
    public @Nullable LocalDate dayFrom(String field, @Nullable String typed, LocalDate first) {
        LocalDate day = day(field, typed);
        require(
                day == null || !day.isBefore(first),
                field,
                "must be " + TypedDay.write(first, writing) + " or later");
        return day;
    }

    /** A whole number that must be there. */
    public @Nullable Integer whole(String field, @Nullable String typed, int least, int most) {
        String text = text(field, typed);
        Long number = text == null ? null : wholeIfAny(field, text, least, most);
        return number == null ? null : number.intValue();
    }

    /** A whole number; null when nothing was typed. */
    public @Nullable Long wholeIfAny(String field, @Nullable String typed, long least, long most) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            long number = TypedAmount.whole(typed);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Said below: what is no number is out of range as well.
        }
        NumberFormat shown = NumberFormat.getIntegerInstance(writing);
        add(
                field,
                "must be a whole number from " + shown.format(least) + " to " + shown.format(most));
        return null;
    }

    /** An amount that must be there. */
    public @Nullable Money money(String field, @Nullable String typed, Currency currency) {
        String text = text(field, typed);
        return text == null ? null : read(() -> TypedAmount.money(field, text, currency, writing));
    }

    /** An amount above zero. */
    public @Nullable Money positive(String field, @Nullable String typed, Currency currency) {
        Money amount = money(field, typed, currency);
        require(amount == null || amount.isPositive(), field, "must be more than zero");
        return amount;
    }

    /** A percentage that must be there, as a rate. */
    public @Nullable Rate percent(String field, @Nullable String typed) {
        String text = text(field, typed);
        BigDecimal part =
                text == null ? null : read(() -> TypedAmount.percent(field, text, writing));
        return part == null ? null : new Rate(part);
    }

    /** Says what is wrong with a field unless the rule holds. */
    public void require(boolean holds, String field, String message) {
        if (!holds) {
            add(field, message);
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * @throws ValidationFailed naming every field at fault, when there is one
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ValidationFailed(found);
        }
    }

    private <T> @Nullable T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ValidationFailed failed) {
            found.addAll(failed.errors());
            return null;
        }
    }

    private void add(String field, String message) {
        found.add(new FieldError(field, message));
    }
}
