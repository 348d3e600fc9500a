package org.creatorconnect.taskinvitation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.taskinvitation.TaskInvitation;
import org.creatorconnect.taskinvitation.TaskInvitationId;
import org.creatorconnect.taskinvitation.TaskInvitationStatus;

/** Taking an invitation back before it is answered. */
@Stateless
@RolesAllowed(Role.MERCHANT)
public class InvitationWithdrawal {

    private final OwnedTasks owned;
    private final InvitationEnds ends;
    private final InstantSource clock;

    protected InvitationWithdrawal() {
        this(null, null, null);
    }

    @Inject
    public InvitationWithdrawal(OwnedTasks owned, InvitationEnds ends, InstantSource clock) {
        this.owned = owned;
        this.ends = ends;
        this.clock = clock;
    }

    /**
     * @throws NotFound when it is no invitation of the caller's merchant
     * @throws AlreadyDecided when it is no longer open
     */
    public TaskInvitationStatus withdraw(TaskInvitationId id) {
        TaskInvitation invitation = owned.lockOwn(id);
        ends.withdraw(invitation, clock.instant());
        return invitation.status();
    }
}
