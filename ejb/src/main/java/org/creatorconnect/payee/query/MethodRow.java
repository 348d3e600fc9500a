package org.creatorconnect.payee.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an affiliate is paid, as far as it may be shown; nulls where nothing was given yet. */
public record MethodRow(
        @Nullable String type,
        @Nullable String mask,
        @Nullable Instant usableFrom,
        @Nullable String taxForm,
        boolean nameVerified) {}
