package org.creatorconnect.submission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.creatorconnect.assignment.view.AssignmentView;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.service.ContentSubmissions;
import org.creatorconnect.submission.service.SubmitContent;
import org.jspecify.annotations.Nullable;

/** A creator corrects content that nobody has decided yet, or takes it back. */
@Named("contentChangeForm")
@RequestScoped
public class ContentChangeForm {

    private final AssignmentView view;
    private final ContentSubmissions submissions;
    private final Notices notices;
    private @Nullable String contentUrl;
    private boolean disclosure;

    protected ContentChangeForm() {
        this(null, null, null);
    }

    @Inject
    public ContentChangeForm(AssignmentView view, ContentSubmissions submissions, Notices notices) {
        this.view = view;
        this.submissions = submissions;
        this.notices = notices;
    }

    /** Puts the address in the place of what is under review. */
    public @Nullable String correct() {
        SubmitContent content = new SubmitContent(contentUrl == null ? "" : contentUrl, disclosure);
        if (!notices.attempt("correct", () -> submissions.correct(open(), content))) {
            return null;
        }
        notices.done("taskcenter.corrected");
        return here();
    }

    /** Takes back what is under review. */
    public @Nullable String withdraw() {
        if (!notices.attempt(() -> submissions.withdraw(open()))) {
            return null;
        }
        notices.done("taskcenter.takenBack");
        return here();
    }

    public @Nullable String getContentUrl() {
        return contentUrl;
    }

    public void setContentUrl(@Nullable String contentUrl) {
        this.contentUrl = contentUrl;
    }

    public boolean isDisclosure() {
        return disclosure;
    }

    public void setDisclosure(boolean disclosure) {
        this.disclosure = disclosure;
    }

    private SubmissionId open() {
        UUID open = view.getAssignment().submissionId();
        if (open == null) {
            throw new NotFound("submission");
        }
        return new SubmissionId(open);
    }

    private String here() {
        return "/assignments/assignment.xhtml?faces-redirect=true&id=" + view.id().text();
    }
}
