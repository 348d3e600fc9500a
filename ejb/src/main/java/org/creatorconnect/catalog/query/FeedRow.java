package org.creatorconnect.catalog.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.catalog.FeedImport;

/**
 * What came of one feed.
 *
 * @param complaints what was wrong with its first rows at fault, a line each; empty without any
 */
public record FeedRow(
        UUID id,
        FeedImport.Outcome outcome,
        int accepted,
        int rejected,
        String complaints,
        Instant importedAt) {

    /** The outcome, told apart by whether every row was taken. */
    public FeedState status() {
        boolean partly = outcome == FeedImport.Outcome.COMPLETED && rejected > 0;
        return partly ? FeedState.PARTLY : FeedState.valueOf(outcome.name());
    }

    public List<String> errors() {
        return complaints.isEmpty() ? List.of() : List.of(complaints.split("\n"));
    }
}
