package org.creatorconnect.foundation.rest;

import org.creatorconnect.money.Currencies;
import org.creatorconnect.money.GivenAmount;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Money as callers see it.
 *
 * @param amount plain decimal with a point, at most as many decimals as the currency has
 * @param currency ISO 4217 code
 */
public record Amount(@Nullable String amount, @Nullable String currency) {

    public static Amount of(Money money) {
        return new Amount(money.amount(), money.currency().getCurrencyCode());
    }

    /**
     * @param field where this amount stands in the request, for the complaint
     * @throws ValidationFailed when it is not an amount of a known currency
     */
    public Money money(String field) {
        return money(field, amount, currency);
    }

    /** Reads an amount that may be missing altogether. */
    public static Money required(String field, @Nullable Amount amount) {
        if (amount == null) {
            throw ValidationFailed.of(field, "is missing");
        }
        return amount.money(field);
    }

    private static Money money(String field, @Nullable String amount, @Nullable String currency) {
        if (amount == null || currency == null) {
            throw ValidationFailed.of(field, "needs amount and currency");
        }
        try {
            return GivenAmount.read(amount, Currencies.get(currency));
        } catch (IllegalArgumentException unreadable) {
            throw ValidationFailed.of(field, unreadable.getMessage());
        }
    }
}
