package org.creatorconnect.taskinvitation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.taskinvitation.TaskInvitation;
import org.creatorconnect.taskinvitation.TaskInvitationId;

/** What the clock does with invitations when nobody answers. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class TaskInvitationClock {

    private final OwnedTasks tasks;
    private final InvitationEnds ends;
    private final InstantSource clock;

    protected TaskInvitationClock() {
        this(null, null, null);
    }

    @Inject
    public TaskInvitationClock(OwnedTasks tasks, InvitationEnds ends, InstantSource clock) {
        this.tasks = tasks;
        this.ends = ends;
        this.clock = clock;
    }

    /** Locks an invitation, after its task. */
    public TaskInvitation lock(TaskInvitationId id) {
        return tasks.lock(id);
    }

    /** An invitation was not answered in time. */
    public void lapse(TaskInvitationId id) {
        TaskInvitation invitation = lock(id);
        Instant now = clock.instant();
        if (invitation.isOpen() && now.isAfter(invitation.lapsesAt())) {
            ends.lapse(invitation, now);
        }
    }
}
