package org.creatorconnect.order.service;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.Reference;
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

    /** Whether something is wrong with the field already. */
    boolean has(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    /** Reads a reference; what is left of it and a complaint when it is none. */
    String reference(String field, @Nullable String given) {
        Reference.complaint(given).ifPresent(why -> add(field, why));
        return Reference.normal(given);
    }

    /** Reads a reference that need not be there; empty when nothing is left of it. */
    Optional<String> optional(String field, @Nullable String given) {
        return Optional.of(Reference.normal(given))
                .filter(text -> !text.isEmpty())
                .map(text -> reference(field, text));
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
