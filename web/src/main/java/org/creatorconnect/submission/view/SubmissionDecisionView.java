package org.creatorconnect.submission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.submission.RejectionReason;
import org.creatorconnect.submission.service.DecideSubmission;
import org.creatorconnect.submission.service.ReviewLook;
import org.creatorconnect.submission.service.SubmissionReviews;
import org.creatorconnect.task.view.TaskReasons;
import org.jspecify.annotations.Nullable;

/** A merchant decides about content. A refused decision shows the page as it is by then. */
@Named("submissionDecisionView")
@RequestScoped
public class SubmissionDecisionView {

    private final SubmissionReviewView view;
    private final ReviewLook look;
    private final SubmissionReviews reviews;
    private final Notices notices;
    private final Formats formats;
    private final TaskReasons reasons;

    private @Nullable String reasonCode;
    private @Nullable String note;
    private @Nullable String markSeen;

    protected SubmissionDecisionView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SubmissionDecisionView(
            SubmissionReviewView view,
            ReviewLook look,
            SubmissionReviews reviews,
            Notices notices,
            Formats formats,
            TaskReasons reasons) {
        this.view = view;
        this.look = look;
        this.reviews = reviews;
        this.notices = notices;
        this.formats = formats;
        this.reasons = reasons;
    }

    /** Approves: what is due at once can be paid out. */
    public @Nullable String approve() {
        String creator = view.getSubmission().affiliateName();
        String paid = formats.money(view.getMoney().toCreator());
        String done = view.getMoney().toCreator().isPositive() ? "approvedPaid" : "approved";
        return decide("approveForm", "APPROVE", done, creator, paid);
    }

    /** Sends it back to the creator. */
    public @Nullable String requestChanges() {
        return decide(
                "changesForm",
                "REQUEST_CHANGES",
                "changesAsked",
                view.getSubmission().affiliateName());
    }

    /** Rejects, with the chosen reason. */
    public @Nullable String reject() {
        return decide("rejectForm", "REJECT", "rejectedNow", view.getSubmission().affiliateName());
    }

    public List<Choice> getReasons() {
        return Stream.of(RejectionReason.values())
                .map(reason -> new Choice(reason.name(), reasons.rejection(reason.name())))
                .toList();
    }

    public @Nullable String getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(@Nullable String reasonCode) {
        this.reasonCode = reasonCode;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    /** Where the merchant saw the mark that our look did not find. */
    public @Nullable String getMarkSeen() {
        return markSeen;
    }

    public void setMarkSeen(@Nullable String markSeen) {
        this.markSeen = markSeen == null || markSeen.isBlank() ? null : markSeen;
    }

    private @Nullable String decide(String form, String choice, String done, Object... values) {
        DecideSubmission decision = new DecideSubmission(choice, reasonCode, note, markSeen);
        if (notices.attempt(form, () -> decide(decision))) {
            notices.done("submissions." + done, values);
        } else if (!notices.carryOver()) {
            return null;
        }
        return "/submissions/review.xhtml?faces-redirect=true&id=" + view.id().text();
    }

    private void decide(DecideSubmission decision) {
        look.before(view.id(), decision);
        reviews.decide(view.id(), decision);
    }
}
