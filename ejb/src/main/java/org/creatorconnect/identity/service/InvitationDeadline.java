package org.creatorconnect.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.creatorconnect.identity.InvitationId;
import org.creatorconnect.identity.InvitationRepository;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** An invitation that nobody took in time lapses. */
@ApplicationScoped
public class InvitationDeadline implements DeadlineHandler {

    static final String KIND = "INVITATION_OPEN";

    private final Invitations invitations;
    private final InvitationRepository repository;

    protected InvitationDeadline() {
        this(null, null);
    }

    @Inject
    public InvitationDeadline(Invitations invitations, InvitationRepository repository) {
        this.invitations = invitations;
        this.repository = repository;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void lock(UUID subject) {
        repository.lock(new InvitationId(subject));
    }

    @Override
    public void fallDue(Deadline deadline) {
        invitations.lapse(new InvitationId(deadline.subject()));
    }
}
