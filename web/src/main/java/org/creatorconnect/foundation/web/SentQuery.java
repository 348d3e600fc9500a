package org.creatorconnect.foundation.web;

import io.undertow.servlet.handlers.ServletRequestContext;
import org.jspecify.annotations.Nullable;

/** The query of the request at hand as it was sent; others get it with all escapes it needs. */
public final class SentQuery {

    private SentQuery() {}

    /** Byte by byte, each a character of the same number; null when there is none. */
    public static @Nullable String get() {
        return AddressReading.queryAsSent(
                ServletRequestContext.requireCurrent().getOriginalRequest().getExchange());
    }
}
