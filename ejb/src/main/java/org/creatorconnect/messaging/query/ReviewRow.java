package org.creatorconnect.messaging.query;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that nobody could act on.
 *
 * @param body in a list of the portal a little more than is shown of it, else all
 * @param characters how many the whole message has
 * @param handledBy who has handled it; null while it is open
 * @param note what they found and did
 */
public record ReviewRow(
        UUID id,
        String queue,
        String cause,
        String body,
        int characters,
        Instant receivedAt,
        @Nullable String handledBy,
        @Nullable Instant handledAt,
        @Nullable String note) {

    private static final int SHOWN = 1_000;

    public boolean isHandled() {
        return handledBy != null;
    }

    /** As much of it as a page shows. */
    public String beginning() {
        return characters <= SHOWN ? body : body.substring(0, SHOWN) + " …";
    }
}
