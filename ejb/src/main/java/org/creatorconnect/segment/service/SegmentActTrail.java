package org.creatorconnect.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.segment.SegmentAct;
import org.creatorconnect.segment.SegmentActId;
import org.creatorconnect.segment.SegmentRepository;
import org.creatorconnect.segment.Tag;
import org.creatorconnect.segment.TagAct;
import org.creatorconnect.segment.TagRepository;
import org.creatorconnect.time.DeadlineRepository;

/** What becomes of an act on a segment: its next part, what it changes, its trail. */
@ApplicationScoped
public class SegmentActTrail {

    private static final String TYPE = "segment_act";

    private final SegmentRepository segments;
    private final TagRepository tags;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected SegmentActTrail() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SegmentActTrail(
            SegmentRepository segments,
            TagRepository tags,
            DeadlineRepository deadlines,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.segments = segments;
        this.tags = tags;
        this.deadlines = deadlines;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** It was asked for; its first part is due at once. */
    SegmentActId begun(SegmentAct.Asked asked, Tag tag, List<UUID> members) {
        SegmentActId id = new SegmentActId(ids.next());
        segments.add(new SegmentAct(id, asked, clock.instant()), members);
        next(id);
        audit.record(
                "SEGMENT_ACT_ASKED",
                TYPE,
                id.value(),
                "%s %s members %d".formatted(asked.kind(), tag.name(), members.size()));
        return id;
    }

    /** Does it to a part. */
    void did(SegmentAct act, Tag tag, List<UUID> part) {
        boolean on = act.kind() == TagAct.PUT_ON;
        List<UUID> changed =
                on
                        ? tags.putOn(tag.id(), part, act.askedBy(), clock.instant())
                        : tags.takeOff(tag.id(), part);
        audit.recordAll(
                on ? "AFFILIATE_TAGGED" : "AFFILIATE_UNTAGGED", "affiliate", changed, tag.name());
        act.did(part.size(), changed.size(), clock.instant());
        if (act.status().isFinal()) {
            ended(act, tag);
        } else {
            next(act.id());
        }
    }

    /** It ends before its last member. */
    void stopped(SegmentAct act, Tag tag) {
        segments.drop(act.id());
        act.stop(clock.instant());
        ended(act, tag);
    }

    private void next(SegmentActId id) {
        deadlines.set(SegmentDeadline.SEGMENT_ACT_PART.of(id.value(), clock.instant()));
    }

    private void ended(SegmentAct act, Tag tag) {
        audit.record(
                "SEGMENT_ACT_ENDED",
                TYPE,
                act.id().value(),
                "%s %s %s changed %d of %d"
                        .formatted(
                                act.status(),
                                act.kind(),
                                tag.name(),
                                act.changed(),
                                act.members()));
    }
}
