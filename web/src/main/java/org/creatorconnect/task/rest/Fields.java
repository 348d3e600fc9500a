package org.creatorconnect.task.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of a request, and names all that cannot be read at once. What is missing stays
 * null.
 */
public final class Fields {

    private final List<FieldError> errors = new ArrayList<>();

    @Nullable Instant time(String field, @Nullable String text) {
        return read(
                field,
                text,
                given -> OffsetDateTime.parse(given).toInstant(),
                "must be a time such as 2026-12-01T00:00:00Z");
    }

    public @Nullable LocalDate date(String field, @Nullable String text) {
        return read(field, text, LocalDate::parse, "must be a day such as 2026-12-01");
    }

    @Nullable Rate rate(String field, @Nullable String text) {
        return read(field, text, Rate::of, "must be a rate between 0 and 1 such as 0.07");
    }

    public @Nullable Money money(String field, @Nullable Amount amount) {
        if (amount == null) {
            return null;
        }
        try {
            return amount.money(field);
        } catch (ValidationFailed unreadable) {
            errors.addAll(unreadable.errors());
            return null;
        }
    }

    /** Names a field that cannot be read. */
    void refuse(String field, String complaint) {
        errors.add(new FieldError(field, complaint));
    }

    /**
     * @throws ValidationFailed when something could not be read
     */
    public void requireReadable() {
        if (!errors.isEmpty()) {
            throw new ValidationFailed(errors);
        }
    }

    private <T> @Nullable T read(
            String field, @Nullable String text, Function<String, T> parse, String complaint) {
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException unreadable) {
            refuse(field, complaint);
            return null;
        }
    }
}
