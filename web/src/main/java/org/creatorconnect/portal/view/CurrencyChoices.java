package org.creatorconnect.portal.view;

import java.util.List;
import java.util.stream.Stream;

/** The currencies that forms offer; the API takes all. */
public final class CurrencyChoices {

    private static final List<String> USUAL =
            List.of(
                    "EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "BRL", "JPY",
                    "KWD");

    private CurrencyChoices() {}

    /** The usual ones after the given one, which is offered also when it is none of them. */
    public static List<String> with(String own) {
        return Stream.concat(Stream.of(own), USUAL.stream()).distinct().toList();
    }
}
