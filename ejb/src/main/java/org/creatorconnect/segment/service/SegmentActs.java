package org.creatorconnect.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.segment.Segment;
import org.creatorconnect.segment.SegmentAct;
import org.creatorconnect.segment.SegmentActId;
import org.creatorconnect.segment.SegmentEmpty;
import org.creatorconnect.segment.SegmentId;
import org.creatorconnect.segment.SegmentRepository;
import org.creatorconnect.segment.SegmentTooLarge;
import org.creatorconnect.segment.Tag;
import org.creatorconnect.segment.TagAct;
import org.creatorconnect.segment.TagId;
import org.creatorconnect.segment.TagRepository;
import org.creatorconnect.segment.query.SegmentQueries;

/**
 * Acts on everybody in a segment. Who that is, is asked once, when it is asked for: whoever comes
 * to belong to it later is not dealt with. The clock then goes on part by part.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class SegmentActs {

    private final SegmentQueries queries;
    private final AffiliateQueries affiliates;
    private final SegmentRepository segments;
    private final TagRepository tags;
    private final SegmentActTrail trail;
    private final Callers callers;

    protected SegmentActs() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SegmentActs(
            SegmentQueries queries,
            AffiliateQueries affiliates,
            SegmentRepository segments,
            TagRepository tags,
            SegmentActTrail trail,
            Callers callers) {
        this.queries = queries;
        this.affiliates = affiliates;
        this.segments = segments;
        this.tags = tags;
        this.trail = trail;
        this.callers = callers;
    }

    /**
     * Begins to put a tag on everybody in a segment, or to take it off them.
     *
     * @throws NotFound when there is no such segment or tag
     * @throws StateForbids when a tag is put on that is archived
     * @throws SegmentEmpty when nobody fits it
     * @throws SegmentTooLarge when more fit it than can be acted on at once
     */
    public SegmentActId ask(SegmentId id, TagAct kind, TagId tag) {
        List<UUID> members = affiliates.ids(queries.get(id).filter(), Segment.MOST_MEMBERS + 1);
        Tag named = tags.get(tag);
        if (kind == TagAct.PUT_ON) {
            named.requireInUse();
        }
        if (members.isEmpty()) {
            throw new SegmentEmpty();
        }
        if (members.size() > Segment.MOST_MEMBERS) {
            throw new SegmentTooLarge();
        }
        return trail.begun(
                new SegmentAct.Asked(id, kind, tag, members.size(), callers.current().username()),
                named,
                members);
    }

    /** Deals with the next part; its members wait no longer and are counted with it. */
    @RolesAllowed(Role.SYSTEM)
    public void goOn(SegmentActId id) {
        SegmentAct act = segments.lock(id);
        if (act.status().isFinal()) {
            return;
        }
        Tag tag = tags.get(act.tagId());
        if (act.kind() == TagAct.PUT_ON && tag.isArchived()) {
            trail.stopped(act, tag);
            return;
        }
        List<UUID> part = segments.take(id, SegmentAct.PART);
        trail.did(act, tag, part);
    }
}
