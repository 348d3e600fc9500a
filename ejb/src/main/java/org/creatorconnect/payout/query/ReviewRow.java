package org.creatorconnect.payout.query;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A message that nobody could act on. */
public record ReviewRow(
        UUID id,
        String queue,
        String cause,
        String body,
        Instant receivedAt,
        Optional<Handled> handled) {

    private static final int SHOWN = 1_000;

    /**
     * Who has handled it.
     *
     * @param note what they found and did
     */
    public record Handled(String by, Instant at, String note) {}

    /** As much of it as a page shows. */
    public String beginning() {
        return body.length() <= SHOWN ? body : body.substring(0, SHOWN) + " …";
    }
}
