package org.creatorconnect.submission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.task.service.MerchantTasks;

/**
 * The look at content that comes before its approval. It can take seconds, so it is a step of its
 * own, outside the transaction that decides.
 */
@Stateless
@RolesAllowed(Role.MERCHANT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewLook {

    private final MerchantTasks owned;
    private final SubmissionRepository submissions;
    private final ContentChecks checks;

    protected ReviewLook() {
        this(null, null, null);
    }

    @Inject
    public ReviewLook(MerchantTasks owned, SubmissionRepository submissions, ContentChecks checks) {
        this.owned = owned;
        this.submissions = submissions;
        this.checks = checks;
    }

    /**
     * Looks at content that the caller is about to approve, unless what was seen last is good
     * enough, and keeps what is seen.
     *
     * @throws NotFound when the submission is not for a task of the caller's merchant
     */
    public void before(SubmissionId id, DecideSubmission decision) {
        owned.ownAssignment(submissions.assignmentOf(id), "submission");
        if (decision.approves()) {
            checks.lookBeforeDecision(id);
        }
    }
}
