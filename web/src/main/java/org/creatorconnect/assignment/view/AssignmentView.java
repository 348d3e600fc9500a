package org.creatorconnect.assignment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.assignment.query.GuaranteeRow;
import org.creatorconnect.assignment.query.NextAct;
import org.creatorconnect.assignment.query.SharedFee;
import org.creatorconnect.assignment.query.TrancheRow;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.submission.query.SubmissionQueries;
import org.creatorconnect.submission.query.SubmissionRow;
import org.jspecify.annotations.Nullable;

/** An assignment: where it stands, what was agreed, what was submitted, and what was paid. */
@Named("assignmentView")
@RequestScoped
public class AssignmentView {

    private final Address address;
    private final AssignmentQueries assignments;
    private final SubmissionQueries submissions;
    private final CurrentUser reader;
    private @Nullable AssignmentRow assignment;
    private @Nullable List<SubmissionRow> rounds;
    private @Nullable List<TrancheRow> tranches;
    private @Nullable SharedFee shared;
    private @Nullable Optional<GuaranteeRow> guarantee;

    protected AssignmentView() {
        this(null, null, null, null);
    }

    @Inject
    public AssignmentView(
            Address address,
            AssignmentQueries assignments,
            SubmissionQueries submissions,
            CurrentUser reader) {
        this.address = address;
        this.assignments = assignments;
        this.submissions = submissions;
        this.reader = reader;
    }

    /** The assignment that the address names. */
    public AssignmentRow getAssignment() {
        if (assignment == null) {
            assignment = assignments.assignment(id());
        }
        return assignment;
    }

    /** Everything that was submitted, the newest first. */
    public List<SubmissionRow> getRounds() {
        if (rounds == null) {
            rounds = submissions.rounds(id());
        }
        return rounds;
    }

    /** The parts of the fee. */
    public List<TrancheRow> getTranches() {
        if (tranches == null) {
            tranches = assignments.tranches(id());
        }
        return tranches;
    }

    /** How creator and agency share the fee; null where they do not, and for the merchant. */
    public @Nullable SharedFee getShared() {
        if (shared == null && getAssignment().shareBps() != null) {
            shared = assignments.shared(id()).orElse(null);
        }
        return shared;
    }

    /** How the fee and the commissions stand; null where the fee is no advance on them. */
    public @Nullable GuaranteeRow getGuarantee() {
        if (guarantee == null) {
            guarantee = assignments.guarantee(id());
        }
        return guarantee.orElse(null);
    }

    /** What both sides agreed on, word by word. */
    public String getTerms() {
        return assignments.terms(id());
    }

    public List<AssignmentStep> getSteps() {
        return AssignmentStep.of(getAssignment());
    }

    /** Whether it is the reader who has to hand something in. */
    public boolean isMayTurnIn() {
        NextAct next = getAssignment().nextAct();
        return isOwn() && (next == NextAct.SUBMIT || next == NextAct.CHANGE);
    }

    /** Whether the reader can correct or take back what they handed in. */
    public boolean isMayChangeContent() {
        return isOwn() && getAssignment().nextAct() == NextAct.REVIEW;
    }

    /** Whether the reader can still have more time. */
    public boolean isMayExtend() {
        return isOwn()
                && getAssignment().nextAct() == NextAct.SUBMIT
                && !getAssignment().extended();
    }

    /** Whether the reader is the creator; others only look on. */
    public boolean isOwn() {
        return reader.has("affiliate");
    }

    public AssignmentId id() {
        return new AssignmentId(address.id("assignment"));
    }
}
