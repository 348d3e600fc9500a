package org.creatorconnect.dispute.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.dispute.service.DisputeThread;
import org.creatorconnect.dispute.service.GivenMessage;
import org.creatorconnect.portal.format.Notices;
import org.jspecify.annotations.Nullable;

/** The form in which somebody writes in a dispute. */
@Named("disputeMessageForm")
@RequestScoped
public class DisputeMessageForm {

    private final DisputeView view;
    private final DisputeThread thread;
    private final Notices notices;
    private @Nullable String text;

    protected DisputeMessageForm() {
        this(null, null, null);
    }

    @Inject
    public DisputeMessageForm(DisputeView view, DisputeThread thread, Notices notices) {
        this.view = view;
        this.thread = thread;
        this.notices = notices;
    }

    /** Sends the message to everybody in the dispute. */
    public @Nullable String send() {
        GivenMessage given = new GivenMessage(text == null ? "" : text);
        if (!notices.attempt("message", () -> thread.write(view.id(), () -> given))) {
            return null;
        }
        notices.done("dispute.sent");
        return "/disputes/dispute.xhtml?faces-redirect=true&id=" + view.id().text();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
