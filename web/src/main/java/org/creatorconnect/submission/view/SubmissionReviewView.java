package org.creatorconnect.submission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.assignment.query.SharedFee;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.submission.query.CheckRow;
import org.creatorconnect.submission.query.SubmissionQueries;
import org.creatorconnect.submission.query.SubmissionRow;
import org.creatorconnect.task.TaskCenterPolicy;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.query.TaskDetail;
import org.creatorconnect.task.query.TaskQueries;
import org.jspecify.annotations.Nullable;

/** Submitted content beside what was agreed, and what a decision about it does. */
@Named("submissionReviewView")
@RequestScoped
public class SubmissionReviewView {

    private static final int MOST_WAITING = 100;

    private final Address address;
    private final SubmissionQueries submissions;
    private final AssignmentQueries assignments;
    private final TaskQueries tasks;
    private final TaskCenterPolicy policy;
    private final InstantSource clock;

    private @Nullable SubmissionRow submission;
    private @Nullable AssignmentRow assignment;
    private @Nullable TaskDetail task;
    private @Nullable ApprovalMoney money;
    private @Nullable SharedFee shared;
    private @Nullable List<SubmissionRow> rounds;
    private @Nullable List<CheckRow> evidence;
    private @Nullable List<UUID> waiting;

    protected SubmissionReviewView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SubmissionReviewView(
            Address address,
            SubmissionQueries submissions,
            AssignmentQueries assignments,
            TaskQueries tasks,
            TaskCenterPolicy policy,
            InstantSource clock) {
        this.address = address;
        this.submissions = submissions;
        this.assignments = assignments;
        this.tasks = tasks;
        this.policy = policy;
        this.clock = clock;
    }

    SubmissionId id() {
        return new SubmissionId(address.id("submission"));
    }

    /** The submission that the address names. */
    public SubmissionRow getSubmission() {
        if (submission == null) {
            submission = submissions.submission(id());
        }
        return submission;
    }

    public AssignmentRow getAssignment() {
        if (assignment == null) {
            assignment = assignments.assignment(assignmentId());
        }
        return assignment;
    }

    /** The task with the terms that were frozen when it was published. */
    public TaskDetail getTask() {
        if (task == null) {
            task = tasks.detail(new TaskId(getSubmission().taskId()));
        }
        return task;
    }

    /** What an approval now does with the money. */
    public ApprovalMoney getMoney() {
        if (money == null) {
            money =
                    ApprovalMoney.of(
                            assignments.escrow(assignmentId()),
                            assignments.tranches(assignmentId()),
                            clock.instant());
        }
        return money;
    }

    /** How creator and agency share the fee; null where they do not, and for the merchant. */
    public @Nullable SharedFee getShared() {
        if (shared == null && getAssignment().shareBps() != null) {
            shared = assignments.shared(assignmentId()).orElse(null);
        }
        return shared;
    }

    /** All rounds, the newest first. */
    public List<SubmissionRow> getRounds() {
        if (rounds == null) {
            rounds = submissions.rounds(assignmentId());
        }
        return rounds;
    }

    /** What was seen of this content, the newest first. */
    public List<CheckRow> getEvidence() {
        if (evidence == null) {
            evidence = submissions.evidence(id());
        }
        return evidence;
    }

    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return getSubmission().status() == SubmissionStatus.SUBMITTED;
    }

    /** Whether what was seen last keeps it from being approved, unless it is mended by then. */
    public boolean isObjected() {
        return getSubmission().objected();
    }

    /** Whether the page was seen and only its mark was not found. */
    public boolean isUnmarked() {
        return getSubmission().unmarked();
    }

    /** The words for what silence does, as it was last seen. */
    public String getSilence() {
        if (isUnmarked() && getSubmission().escalatedAt() == null) {
            return "goesToReviewer";
        }
        if (!isObjected()) {
            return "approvesItself";
        }
        return getSubmission().changeable() ? "goesBack" : "isRejected";
    }

    /** How often changes can still be asked for. */
    public int getRoundsLeft() {
        long asked =
                getRounds().stream()
                        .filter(round -> round.status() == SubmissionStatus.CHANGES_REQUESTED)
                        .count();
        return Math.max(0, getSubmission().rounds() - (int) asked);
    }

    /** By when the creator has to submit again if changes are asked for now. */
    public Instant getChangesBy() {
        return policy.changesEnd(clock.instant());
    }

    /** When a rejection of now becomes final. */
    public Instant getFinalAt() {
        return policy.disputeEnd(clock.instant());
    }

    /** Its place among what waits, from 1; 0 when it does not wait. */
    public int getPlace() {
        return waiting().indexOf(id().value()) + 1;
    }

    public int getWaiting() {
        return waiting().size();
    }

    /** The one that waits before this one; null for the first. */
    public @Nullable UUID getPrevious() {
        return getPlace() > 1 ? waiting().get(getPlace() - 2) : null;
    }

    /**
     * The one that waits after this one, or the first of all when this one does not wait; null at
     * the end.
     */
    public @Nullable UUID getNext() {
        return getPlace() < waiting().size() ? waiting().get(getPlace()) : null;
    }

    private AssignmentId assignmentId() {
        return new AssignmentId(getSubmission().assignmentId());
    }

    private List<UUID> waiting() {
        if (waiting == null) {
            waiting = submissions.waiting(MOST_WAITING).stream().map(SubmissionRow::id).toList();
        }
        return waiting;
    }
}
