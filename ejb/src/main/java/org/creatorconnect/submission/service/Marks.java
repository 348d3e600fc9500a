package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.submission.ContentCheck;
import org.creatorconnect.submission.MarkFinding;
import org.creatorconnect.submission.RejectionReason;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionRepository;
import org.jspecify.annotations.Nullable;

/**
 * Whether content is marked as an advertisement: by our look at its page, or by a person who saw
 * the mark where no look at the page finds it. Who that was, where they saw it and which look they
 * overruled is kept.
 */
@ApplicationScoped
public class Marks {

    private final SubmissionRepository submissions;
    private final Callers callers;
    private final InstantSource clock;
    private final AuditTrail audit;

    protected Marks() {
        this(null, null, null, null);
    }

    @Inject
    public Marks(
            SubmissionRepository submissions,
            Callers callers,
            InstantSource clock,
            AuditTrail audit) {
        this.submissions = submissions;
        this.callers = callers;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * The content can be approved, as it was seen.
     *
     * @param seen where the caller saw the mark, if they say so
     * @throws ContentObjection when it is not live, or no mark was found and nobody saw it
     */
    void requireApprovable(Submission submission, @Nullable String seen) {
        Optional<RejectionReason> objection = submissions.objection(submission.id());
        if (objection.isEmpty()) {
            return;
        }
        boolean told = seen != null && !seen.isBlank();
        if (objection.get() != RejectionReason.DISCLOSURE_MISSING || !told) {
            throw new ContentObjection(objection.get());
        }
        find(submission, seen);
    }

    /** Keeps that the caller saw the mark. */
    void find(Submission submission, String where) {
        ContentCheck overruled = submissions.lastCheck(submission.id()).orElseThrow();
        String by = callers.current().username();
        submissions.add(
                new MarkFinding(
                        submission.id(), overruled.id(), by, where.strip(), clock.instant()));
        audit.record(
                "MARK_SEEN",
                "submission",
                submission.id().value(),
                "overrules " + overruled.id().text() + ": " + where.strip());
    }
}
