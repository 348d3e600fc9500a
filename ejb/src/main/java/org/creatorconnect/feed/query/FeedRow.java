package org.creatorconnect.feed.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.catalog.FeedFormat;
import org.creatorconnect.feed.FeedOrigin;
import org.creatorconnect.feed.FeedStatus;
import org.creatorconnect.feed.FeedStep;
import org.jspecify.annotations.Nullable;

/**
 * A feed in a list.
 *
 * @param format null until it is read
 * @param bytes of its file as it came; 0 until it is here
 * @param complaints why it was not taken whole, a line each; empty when nothing is to be said
 */
public record FeedRow(
        UUID id,
        UUID merchantId,
        FeedOrigin origin,
        @Nullable FeedFormat format,
        long bytes,
        FeedStatus outcome,
        FeedStep step,
        FeedFigures figures,
        String complaints,
        Instant importedAt,
        @Nullable Instant endedAt) {

    /** The outcome, told apart by whether every row was taken. */
    public FeedState status() {
        boolean partly = outcome == FeedStatus.COMPLETED && figures.rejected() > 0;
        return partly ? FeedState.PARTLY : FeedState.valueOf(outcome.name());
    }

    /** Whether something is still to be done with it. */
    public boolean isOpen() {
        return !outcome.isFinal();
    }

    public int accepted() {
        return figures.accepted();
    }

    public int rejected() {
        return figures.rejected();
    }

    /** What is said against it as a whole. */
    public List<String> errors() {
        return complaints.isEmpty() ? List.of() : List.of(complaints.split("\n"));
    }
}
