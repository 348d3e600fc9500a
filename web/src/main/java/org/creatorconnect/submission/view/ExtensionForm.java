package org.creatorconnect.submission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.submission.service.AssignmentExtension;
import org.creatorconnect.task.TaskCenterPolicy;
import org.jspecify.annotations.Nullable;

/** A creator takes the one extension of the time for an assignment's first content. */
@Named("extensionForm")
@RequestScoped
public class ExtensionForm {

    private final Address address;
    private final AssignmentExtension extension;
    private final TaskCenterPolicy policy;
    private final Notices notices;
    private final Formats formats;

    protected ExtensionForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public ExtensionForm(
            Address address,
            AssignmentExtension extension,
            TaskCenterPolicy policy,
            Notices notices,
            Formats formats) {
        this.address = address;
        this.extension = extension;
        this.policy = policy;
        this.notices = notices;
        this.formats = formats;
    }

    /** Takes the extension. */
    public @Nullable String extend() {
        AssignmentId assignment = new AssignmentId(address.id("assignment"));
        AtomicReference<Instant> until = new AtomicReference<>();
        if (!notices.attempt(() -> until.set(extension.extend(assignment)))) {
            return null;
        }
        notices.done("taskcenter.extended", formats.time(until.get()));
        return "/assignments/assignment.xhtml?faces-redirect=true&id=" + assignment.text();
    }

    /** What the extension adds, in days. */
    public long getDays() {
        return policy.extension().toDays();
    }
}
