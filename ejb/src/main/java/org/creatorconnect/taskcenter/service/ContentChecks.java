package org.creatorconnect.taskcenter.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.taskcenter.AssignmentRepository;
import org.creatorconnect.taskcenter.ContentCheck;
import org.creatorconnect.taskcenter.ContentCheckId;
import org.creatorconnect.taskcenter.RejectionReason;
import org.creatorconnect.taskcenter.Sighting;
import org.creatorconnect.taskcenter.SubmissionId;
import org.creatorconnect.taskcenter.SubmissionRepository;
import org.creatorconnect.taskcenter.provider.ContentOutOfReach;
import org.creatorconnect.taskcenter.provider.ContentProbe;

/**
 * Looks at submitted content and keeps what was seen. Looking can take seconds, so it is done
 * before any row is locked.
 */
@ApplicationScoped
public class ContentChecks {

    private static final Duration PATIENCE = Duration.ofHours(24);

    private final ContentProbe probe;
    private final SubmissionRepository submissions;
    private final AssignmentRepository assignments;
    private final TaskTimes times;

    protected ContentChecks() {
        this(null, null, null, null);
    }

    @Inject
    public ContentChecks(
            ContentProbe probe,
            SubmissionRepository submissions,
            AssignmentRepository assignments,
            TaskTimes times) {
        this.probe = probe;
        this.submissions = submissions;
        this.assignments = assignments;
        this.times = times;
    }

    /**
     * Looks now, and keeps the evidence.
     *
     * @throws ContentOutOfReach when nobody can tell now what is there
     */
    private Sighting look(SubmissionId id) {
        String rule = assignments.disclosureRule(submissions.assignmentOf(id));
        Sighting seen = probe.look(submissions.contentUrl(id), rule);
        keep(id, seen);
        return seen;
    }

    /**
     * Looks now for a decision that was due. What cannot be reached is looked for again, for a day;
     * only then it counts as gone, so that a network in trouble takes nobody's money, and a host
     * that is gone for good does not keep it for ever.
     *
     * @throws ContentOutOfReach when nobody can tell now, and the day is not over
     */
    public Sighting lookPatiently(SubmissionId id, Instant dueAt) {
        try {
            return look(id);
        } catch (ContentOutOfReach outOfReach) {
            if (times.now().isBefore(dueAt.plus(PATIENCE))) {
                throw outOfReach;
            }
            keep(id, Sighting.GONE);
            return Sighting.GONE;
        }
    }

    /**
     * Why the content cannot be approved, by what was seen last; when that was not good it is
     * looked at once more, for it may be mended by now. What cannot be reached cannot be approved.
     */
    public Optional<RejectionReason> objection(SubmissionId id) {
        Optional<Sighting> last = submissions.lastSeen(id);
        if (last.isPresent() && last.get().objection().isEmpty()) {
            return Optional.empty();
        }
        try {
            return look(id).objection();
        } catch (ContentOutOfReach outOfReach) {
            return Optional.of(RejectionReason.CONTENT_NOT_LIVE);
        }
    }

    private void keep(SubmissionId id, Sighting seen) {
        submissions.add(new ContentCheck(new ContentCheckId(times.newId()), id, seen, times.now()));
    }
}
