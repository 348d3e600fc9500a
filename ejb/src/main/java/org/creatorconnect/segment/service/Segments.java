package org.creatorconnect.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.segment.NameTaken;
import org.creatorconnect.segment.Segment;
import org.creatorconnect.segment.SegmentConditions;
import org.creatorconnect.segment.SegmentId;
import org.creatorconnect.segment.SegmentRepository;
import org.jspecify.annotations.Nullable;

/** The operator keeps searches of affiliates under names. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class Segments {

    private static final String TYPE = "segment";

    private final SegmentRepository segments;
    private final SegmentCheck check;
    private final Callers callers;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected Segments() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Segments(
            SegmentRepository segments,
            SegmentCheck check,
            Callers callers,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.segments = segments;
        this.check = check;
        this.callers = callers;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a search.
     *
     * @throws ValidationFailed without a name, or when it narrows nothing or names what there is
     *     not
     * @throws NameTaken when another has its name
     */
    public SegmentId keep(GivenSegment given) {
        SegmentConditions conditions = check.conditions(given);
        SegmentId id = new SegmentId(ids.next());
        String name = free(given.name(), id);
        segments.add(
                new Segment(id, name, conditions, callers.current().username(), clock.instant()));
        audit.record("SEGMENT_KEPT", TYPE, id.value(), name);
        return id;
    }

    /**
     * Calls a segment otherwise.
     *
     * @throws NotFound when there is none
     * @throws NameTaken when another has this name
     */
    public void rename(SegmentId id, @Nullable String given) {
        Segment segment = segments.get(id);
        String name = free(check.name(given), id);
        segment.rename(name);
        audit.record("SEGMENT_RENAMED", TYPE, id.value(), name);
    }

    private String free(String given, SegmentId id) {
        String name = given.strip();
        if (segments.isNamed(name, id)) {
            throw new NameTaken(TYPE);
        }
        return name;
    }
}
