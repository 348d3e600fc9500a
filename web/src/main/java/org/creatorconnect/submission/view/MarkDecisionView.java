package org.creatorconnect.submission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.submission.service.DecideMark;
import org.creatorconnect.submission.service.MarkReviews;
import org.jspecify.annotations.Nullable;

/** A reviewer decides whether content is marked as an advertisement. */
@Named("markDecisionView")
@RequestScoped
public class MarkDecisionView {

    private final SubmissionReviewView view;
    private final MarkReviews reviews;
    private final Notices notices;
    private final CurrentUser reader;
    private @Nullable String note;

    protected MarkDecisionView() {
        this(null, null, null, null);
    }

    @Inject
    public MarkDecisionView(
            SubmissionReviewView view, MarkReviews reviews, Notices notices, CurrentUser reader) {
        this.view = view;
        this.reviews = reviews;
        this.notices = notices;
        this.reader = reader;
    }

    /** Whether the reader is a reviewer who decides about the mark now. */
    public boolean isMayMark() {
        return reader.has("reviewer")
                && view.isOpen()
                && view.getSubmission().escalatedAt() != null;
    }

    /** The mark is there: the content is approved. */
    public @Nullable String seen() {
        return decide(true);
    }

    /** It is not: the content goes back. */
    public @Nullable String notSeen() {
        return decide(false);
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    private @Nullable String decide(boolean seen) {
        DecideMark decision = new DecideMark(seen, note == null ? "" : note);
        if (notices.attempt("markForm", () -> reviews.decide(view.id(), decision))) {
            notices.done("submissions.markDecided");
        } else if (!notices.carryOver()) {
            return null;
        }
        return "/submissions/review.xhtml?faces-redirect=true&id=" + view.id().text();
    }
}
