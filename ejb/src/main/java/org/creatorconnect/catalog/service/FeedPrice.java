package org.creatorconnect.catalog.service;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorconnect.money.Currencies;
import org.creatorconnect.money.GivenAmount;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/** A price in Google's form: {@code 15.00 USD}. */
final class FeedPrice {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,15}(?:\\.\\d{1,6})?)[ \u00a0\u202f]*([A-Za-z]{3})");

    private FeedPrice() {}

    /** Nothing when it is missing or in any other form. */
    static Optional<Money> read(@Nullable String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            String currency = form.group(2).toUpperCase(Locale.ROOT);
            return Optional.of(GivenAmount.read(form.group(1), Currencies.get(currency)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
