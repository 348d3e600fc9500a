package org.creatorconnect.tracking.service;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a message, so that all of it is told at once. */
final class Problems {

    private static final long MOST_MINOR = 1_000_000_000_000L;

    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** Reads an amount that is zero or more; zero and a complaint when it is none. */
    Money amount(String field, @Nullable String text, Currency currency) {
        try {
            Money amount = Money.parse(text == null ? "0" : text, currency);
            if (!amount.isNegative() && amount.minor() <= MOST_MINOR) {
                return amount;
            }
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            // Falls through to the same complaint.
        }
        add(field, "must be a decimal of zero or more in " + currency + ", such as 12.34");
        return Money.zero(currency);
    }

    /**
     * @throws ValidationFailed when there were any
     */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new ValidationFailed(errors);
        }
    }
}
