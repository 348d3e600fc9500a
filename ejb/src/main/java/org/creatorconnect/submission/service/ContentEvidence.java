package org.creatorconnect.submission.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.submission.ContentCheck;
import org.creatorconnect.submission.ContentCheckId;
import org.creatorconnect.submission.Sighting;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionRepository;

/** What is to be looked at, and what was seen; each step is a short transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ContentEvidence {

    private final SubmissionRepository submissions;
    private final AssignmentRepository assignments;
    private final IdSource ids;
    private final InstantSource clock;

    protected ContentEvidence() {
        this(null, null, null, null);
    }

    @Inject
    public ContentEvidence(
            SubmissionRepository submissions,
            AssignmentRepository assignments,
            IdSource ids,
            InstantSource clock) {
        this.submissions = submissions;
        this.assignments = assignments;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * An address to look at.
     *
     * @param disclosureRule the word that is agreed to mark the content as an advertisement
     */
    public record Place(SubmissionId submission, String url, String disclosureRule) {}

    /** Where a submission's content is. */
    public Place place(SubmissionId id) {
        String rule = assignments.disclosureRule(submissions.assignmentOf(id));
        return new Place(id, submissions.contentUrl(id), rule);
    }

    /** Where the content is that an assignment pays for: its last round. */
    public Place place(AssignmentId id) {
        return place(submissions.latest(id).map(Submission::id).orElseThrow());
    }

    /** What was seen last. */
    public Optional<Sighting> lastSeen(SubmissionId id) {
        return submissions.lastSeen(id);
    }

    /** Keeps what was seen. */
    public void keep(SubmissionId id, Sighting seen) {
        submissions.add(
                new ContentCheck(new ContentCheckId(ids.next()), id, seen, clock.instant()));
    }
}
