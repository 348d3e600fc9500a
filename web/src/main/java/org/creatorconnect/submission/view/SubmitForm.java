package org.creatorconnect.submission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.submission.service.ContentSubmissions;
import org.creatorconnect.submission.service.SubmitContent;
import org.creatorconnect.task.TaskCenterPolicy;
import org.jspecify.annotations.Nullable;

/** A creator hands in content for an assignment. */
@Named("submitForm")
@RequestScoped
public class SubmitForm {

    private final Address address;
    private final ContentSubmissions submissions;
    private final TaskCenterPolicy policy;
    private final Notices notices;
    private final InstantSource clock;
    private @Nullable String contentUrl;
    private boolean disclosure;

    protected SubmitForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public SubmitForm(
            Address address,
            ContentSubmissions submissions,
            TaskCenterPolicy policy,
            Notices notices,
            InstantSource clock) {
        this.address = address;
        this.submissions = submissions;
        this.policy = policy;
        this.notices = notices;
        this.clock = clock;
    }

    /** Hands the content in; from now on the merchant has to decide. */
    public @Nullable String submit() {
        SubmitContent content = new SubmitContent(contentUrl == null ? "" : contentUrl, disclosure);
        if (!notices.attempt("submit", () -> submissions.submit(id(), content))) {
            return null;
        }
        notices.done("taskcenter.submitted");
        return here();
    }

    /** Until when content that is submitted now is reviewed. */
    public Instant getReviewEnd() {
        return policy.reviewEnd(clock.instant());
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

    private String here() {
        return "/assignments/assignment.xhtml?faces-redirect=true&id=" + id().text();
    }

    private AssignmentId id() {
        return new AssignmentId(address.id("assignment"));
    }
}
