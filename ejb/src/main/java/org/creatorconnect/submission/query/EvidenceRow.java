package org.creatorconnect.submission.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of content: the last look at it, and who saw its mark.
 *
 * @param checkedAt when it was looked at; null when it was not yet
 * @param foundAt when somebody saw the mark that our look did not find; null when nobody did
 */
public record EvidenceRow(
        @Nullable Instant checkedAt,
        boolean live,
        boolean disclosed,
        String contentHash,
        @Nullable String foundBy,
        @Nullable String foundNote,
        @Nullable Instant foundAt) {

    public static final EvidenceRow NONE =
            new EvidenceRow(null, false, false, "", null, null, null);

    @Nullable CheckRow seen() {
        return checkedAt == null ? null : new CheckRow(checkedAt, live, disclosed, contentHash);
    }

    @Nullable MarkRow mark() {
        return foundBy == null || foundNote == null || foundAt == null
                ? null
                : new MarkRow(foundBy, foundNote, foundAt);
    }
}
