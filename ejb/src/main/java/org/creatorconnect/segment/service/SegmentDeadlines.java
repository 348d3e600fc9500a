package org.creatorconnect.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.segment.SegmentActId;
import org.creatorconnect.segment.SegmentRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of acts on segments; the act is locked. */
@ApplicationScoped
public class SegmentDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler part(SegmentActs acts, SegmentRepository segments) {
        return new DeadlineStep(
                SegmentDeadline.SEGMENT_ACT_PART,
                id -> segments.lock(new SegmentActId(id)),
                id -> acts.goOn(new SegmentActId(id)));
    }
}
