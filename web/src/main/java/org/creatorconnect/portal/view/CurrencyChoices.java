package org.creatorconnect.portal.view;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.money.Currencies;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** The currencies that forms offer; the API takes all. */
public final class CurrencyChoices {

    private static final List<String> USUAL =
            List.of(
                    "EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "BRL", "JPY",
                    "KWD");

    private CurrencyChoices() {}

    /**
     * The currency that was chosen; a form can be sent by other means than its page.
     *
     * @throws ValidationFailed when money is not taken in it
     */
    public static Currency chosen(@Nullable String code) {
        return Currencies.find(code)
                .orElseThrow(() -> ValidationFailed.of("currency", Currencies.COMPLAINT));
    }

    /** The usual ones after the given one, which is offered also when it is none of them. */
    public static List<String> with(String own) {
        return Stream.concat(Stream.of(own), USUAL.stream()).distinct().toList();
    }
}
