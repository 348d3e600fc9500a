package org.creatorconnect.tracking.service;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.money.GivenAmount;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a message, so that all of it is told at once. */
final class Problems {

    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** Reads an amount that is zero or more; zero and a complaint when it is none. */
    Money amount(String field, @Nullable String text, Currency currency) {
        try {
            Money amount = GivenAmount.read(text == null ? "0" : text, currency);
            if (!amount.isNegative()) {
                return amount;
            }
            add(field, "must be zero or more");
        } catch (IllegalArgumentException unreadable) {
            add(field, unreadable.getMessage());
        }
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
