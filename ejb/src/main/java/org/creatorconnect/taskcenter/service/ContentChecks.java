package org.creatorconnect.taskcenter.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.taskcenter.AssignmentRepository;
import org.creatorconnect.taskcenter.ContentCheck;
import org.creatorconnect.taskcenter.ContentCheckId;
import org.creatorconnect.taskcenter.RejectionReason;
import org.creatorconnect.taskcenter.Sighting;
import org.creatorconnect.taskcenter.SubmissionId;
import org.creatorconnect.taskcenter.SubmissionRepository;
import org.creatorconnect.taskcenter.provider.ContentProbe;

/**
 * Looks at submitted content and keeps what was seen. Looking can take seconds, so it is done
 * before any row is locked.
 */
@ApplicationScoped
public class ContentChecks {

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

    /** Looks now, and keeps the evidence. */
    public Sighting look(SubmissionId id) {
        String rule = assignments.disclosureRule(submissions.assignmentOf(id));
        Sighting seen = probe.look(submissions.contentUrl(id), rule);
        submissions.add(new ContentCheck(new ContentCheckId(times.newId()), id, seen, times.now()));
        return seen;
    }

    /**
     * Why the content cannot be approved, by what was seen last; when that was not good it is
     * looked at once more, for it may be mended by now.
     */
    public Optional<RejectionReason> objection(SubmissionId id) {
        Optional<Sighting> last = submissions.lastSeen(id);
        if (last.isPresent() && last.get().objection().isEmpty()) {
            return Optional.empty();
        }
        return look(id).objection();
    }
}
