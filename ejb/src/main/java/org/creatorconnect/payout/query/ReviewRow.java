package org.creatorconnect.payout.query;

import java.time.Instant;
import java.util.UUID;

/** A message that nobody could act on. */
public record ReviewRow(UUID id, String queue, String cause, String body, Instant receivedAt) {

    private static final int SHOWN = 1_000;

    /** As much of it as a page shows. */
    public String beginning() {
        return body.length() <= SHOWN ? body : body.substring(0, SHOWN) + " …";
    }
}
