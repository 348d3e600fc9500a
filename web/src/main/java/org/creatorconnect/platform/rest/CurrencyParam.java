package org.creatorconnect.platform.rest;

import java.util.Currency;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** A currency named in a query. */
public final class CurrencyParam {

    private CurrencyParam() {}

    /**
     * @throws ValidationFailed when it is no ISO 4217 code
     */
    public static Currency or(@Nullable String code, String otherwise) {
        try {
            return Currency.getInstance(code == null || code.isEmpty() ? otherwise : code);
        } catch (IllegalArgumentException unknown) {
            throw ValidationFailed.of("currency", "must be an ISO 4217 code such as EUR");
        }
    }
}
