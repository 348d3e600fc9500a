package org.creatorconnect.proof.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the books, or the chain, were seen to hold as they grew.
 *
 * @param number the last posting, or entry of the chain
 * @param provedAt when it was last seen to hold; null before the first time
 * @param brokenAt since when what follows is known not to hold; null when it is not
 */
public record ProvedPointRow(long number, @Nullable Instant provedAt, @Nullable Instant brokenAt) {

    /** Whether what follows is known not to hold. */
    public boolean isBroken() {
        return brokenAt != null;
    }
}
