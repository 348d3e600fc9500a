package org.creatorconnect.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.identity.InvitationId;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** An invitation that nobody took in time lapses. */
@ApplicationScoped
public class InvitationDeadline implements DeadlineHandler {

    static final String KIND = "INVITATION_OPEN";

    private final Invitations invitations;

    protected InvitationDeadline() {
        this(null);
    }

    @Inject
    public InvitationDeadline(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fallDue(Deadline deadline) {
        invitations.lapse(new InvitationId(deadline.subject()));
    }
}
