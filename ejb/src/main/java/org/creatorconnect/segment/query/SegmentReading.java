package org.creatorconnect.segment.query;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about segments and the acts on them, in HQL that the compiler checks. */
interface SegmentReading {

    String SELECT =
            """
            select new org.creatorconnect.segment.query.SegmentRow(
                s.id, s.version, s.name, s.roles, s.states, s.country, s.platform, s.joinedSince,
                s.joinedUntil, s.tagId, t.name, s.tierId, r.name, s.words, s.createdAt, s.createdBy)
            """;

    String FROM =
            """
            from Segment s left join Tag t on t.id = s.tagId left join Tier r on r.id = s.tierId
            where s.id is not null
            """;

    String NAMED = " and s.id = :id";
    String BY_ID = "s.id";
    String BY_NAME = "s.name";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(SELECT + FROM + NAMED + " order by " + BY_ID + ", " + BY_NAME)
    List<SegmentRow> everything(UUID id);

    String ACTS =
            """
            select new org.creatorconnect.segment.query.SegmentActRow(
                a.id, a.segmentId, a.kind, a.tagId, t.name, a.status, a.memberCount, a.doneCount,
                a.changedCount, a.askedBy, a.askedAt, a.endedAt)
            from SegmentAct a join Tag t on t.id = a.tagId
            """;

    /** The last acts on a segment, the newest first. */
    @HQL(ACTS + " where a.segmentId = :segment order by a.id desc limit 20")
    List<SegmentActRow> acts(UUID segment);

    @HQL(ACTS + " where a.id = :id")
    List<SegmentActRow> act(UUID id);
}
