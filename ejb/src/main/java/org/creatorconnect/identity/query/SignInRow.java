package org.creatorconnect.identity.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.identity.SignInWay;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in as its person sees it.
 *
 * @param endedAt when the session that it opened was ended; null while it stands
 */
public record SignInRow(
        UUID id,
        String place,
        String device,
        SignInWay way,
        Instant openedAt,
        Instant seenAt,
        @Nullable Instant endedAt) {

    /** Whether the session that it opened stands. */
    public boolean isStanding() {
        return endedAt == null;
    }
}
