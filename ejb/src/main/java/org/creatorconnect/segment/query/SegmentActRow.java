package org.creatorconnect.segment.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.segment.SegmentActStatus;
import org.creatorconnect.segment.TagAct;
import org.jspecify.annotations.Nullable;

/**
 * An act on a segment.
 *
 * @param members how many there were when it was asked for
 * @param done how many of them are dealt with
 * @param changed for how many of them something changed
 */
public record SegmentActRow(
        UUID id,
        UUID segmentId,
        TagAct kind,
        UUID tagId,
        String tagName,
        SegmentActStatus status,
        int members,
        int done,
        int changed,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt) {

    /** Whether some members are still before it. */
    public boolean isOpen() {
        return !status.isFinal();
    }
}
