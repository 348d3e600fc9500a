package org.creatorconnect.segment.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.segment.query.SegmentActRow;
import org.creatorconnect.segment.query.SegmentRow;
import org.jspecify.annotations.Nullable;

/** A segment with its conditions; what is null, and a list of nothing, narrows nothing. */
public record SegmentRepresentation(
        UUID id,
        String name,
        List<String> roles,
        List<String> statuses,
        @Nullable String country,
        @Nullable String platform,
        @Nullable Instant joinedSince,
        @Nullable Instant joinedUntil,
        @Nullable UUID tagId,
        @Nullable UUID tierId,
        @Nullable String search,
        Instant createdAt,
        String createdBy) {

    static SegmentRepresentation of(SegmentRow row) {
        return new SegmentRepresentation(
                row.id(),
                row.name(),
                row.roles(),
                row.states(),
                row.country(),
                row.platform(),
                row.joinedSince(),
                row.joinedUntil(),
                row.tagId(),
                row.tierId(),
                row.words(),
                row.createdAt(),
                row.createdBy());
    }

    /**
     * An act on a segment.
     *
     * @param members how many there were when it was asked for
     * @param done how many of them are dealt with
     * @param changed for how many of them something changed
     */
    public record ActOnSegment(
            UUID id,
            UUID segmentId,
            String act,
            UUID tagId,
            String status,
            int members,
            int done,
            int changed,
            String askedBy,
            Instant askedAt,
            @Nullable Instant endedAt) {

        static ActOnSegment of(SegmentActRow row) {
            return new ActOnSegment(
                    row.id(),
                    row.segmentId(),
                    row.kind().name(),
                    row.tagId(),
                    row.status().name(),
                    row.members(),
                    row.done(),
                    row.changed(),
                    row.askedBy(),
                    row.askedAt(),
                    row.endedAt());
        }
    }

    /**
     * A segment with how many belong to it at this moment.
     *
     * @param members counted up to 10,000
     * @param more whether there are more than were counted
     */
    public record CountedSegment(SegmentRepresentation segment, long members, boolean more) {}
}
