package org.creatorconnect.taskcenter.view;

import java.math.BigDecimal;
import java.util.Currency;
import org.creatorconnect.money.GivenAmount;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Reads what people type into a form, and names the field that cannot be read. */
final class Typed {

    private Typed() {}

    /**
     * @throws ValidationFailed when nothing was typed
     */
    static String required(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw ValidationFailed.of(field, "is missing");
        }
        return typed.strip();
    }

    /**
     * An amount with a point or a comma.
     *
     * @throws ValidationFailed when it is no amount of this currency
     */
    static Money money(String field, String typed, Currency currency) {
        try {
            return GivenAmount.read(typed.strip().replace(',', '.'), currency);
        } catch (IllegalArgumentException unreadable) {
            throw ValidationFailed.of(field, unreadable.getMessage());
        }
    }

    /**
     * A percentage such as {@code 6.5}, as a rate.
     *
     * @throws ValidationFailed when it is no percentage
     */
    static Rate percent(String field, String typed) {
        String number = typed.strip().replace(',', '.');
        if (!number.matches("100|\\d{1,2}(\\.\\d{1,4})?")) {
            throw ValidationFailed.of(field, "must be a percentage such as 6.5");
        }
        return new Rate(new BigDecimal(number).movePointLeft(2));
    }
}
