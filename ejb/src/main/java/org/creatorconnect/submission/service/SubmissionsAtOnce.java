package org.creatorconnect.submission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionStatus;
import org.jspecify.annotations.Nullable;

/**
 * One decision about many submissions, each in a transaction of its own, after the look that comes
 * before every approval.
 */
@Stateless
@RolesAllowed(Role.MERCHANT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SubmissionsAtOnce {

    private final ReviewLook look;
    private final SubmissionReviews reviews;

    protected SubmissionsAtOnce() {
        this(null, null);
    }

    @Inject
    public SubmissionsAtOnce(ReviewLook look, SubmissionReviews reviews) {
        this.look = look;
        this.reviews = reviews;
    }

    /**
     * @param note what is to be changed, with a request for changes
     * @return an outcome for each, in their order
     * @throws ValidationFailed when there are none, or too many
     */
    public List<AtOnce.Outcome> act(
            List<SubmissionId> submissions, SubmissionAct act, @Nullable String note) {
        DecideSubmission decision = act.decision(note);
        return AtOnce.reach("submissions", submissions, id -> decide(id, decision));
    }

    private SubmissionStatus decide(SubmissionId id, DecideSubmission decision) {
        look.before(id, decision);
        return reviews.decide(id, decision);
    }
}
