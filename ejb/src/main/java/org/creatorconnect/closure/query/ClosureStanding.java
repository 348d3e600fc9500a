package org.creatorconnect.closure.query;

import java.time.Instant;
import java.util.List;
import org.creatorconnect.closure.Stop;
import org.jspecify.annotations.Nullable;

/**
 * How the deletion of one's own account stands.
 *
 * @param askedAt when it was asked for; nothing while it is not
 * @param dueAt when the account is deleted
 * @param stops what stops it now
 * @param affiliate whether an affiliate goes with the account
 * @param released how many creators are free then, because the affiliate is their agency
 * @param paid whether that was ever paid, so that the tax office may ask for it
 */
public record ClosureStanding(
        @Nullable Instant askedAt,
        @Nullable Instant dueAt,
        List<Stop> stops,
        boolean affiliate,
        int released,
        boolean paid) {

    public ClosureStanding {
        stops = List.copyOf(stops);
    }

    public boolean isAsked() {
        return askedAt != null;
    }

    public boolean isFree() {
        return stops.isEmpty();
    }
}
