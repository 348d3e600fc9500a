package org.creatorconnect.foundation.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time between two moments.
 *
 * @param since its first moment; null when it has no beginning
 * @param until the first moment after it; null when it has no end
 */
public record Period(@Nullable Instant since, @Nullable Instant until) {

    public static final Period ALWAYS = new Period(null, null);
}
