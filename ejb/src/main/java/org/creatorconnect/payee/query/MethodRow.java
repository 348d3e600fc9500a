package org.creatorconnect.payee.query;

import java.time.Instant;
import org.creatorconnect.payee.PayoutMethod;
import org.creatorconnect.payee.TaxForm;
import org.jspecify.annotations.Nullable;

/** How an affiliate is paid, as far as it may be shown; nulls where nothing was given yet. */
public record MethodRow(
        PayoutMethod.@Nullable Type type,
        @Nullable String mask,
        @Nullable Instant usableFrom,
        TaxForm.@Nullable Kind taxForm,
        boolean nameVerified) {}
