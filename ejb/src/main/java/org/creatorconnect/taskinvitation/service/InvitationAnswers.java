package org.creatorconnect.taskinvitation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.task.NotEligible;
import org.creatorconnect.task.SlotsTaken;
import org.creatorconnect.task.Task;
import org.creatorconnect.taskinvitation.TaskInvitation;
import org.creatorconnect.taskinvitation.TaskInvitationId;
import org.creatorconnect.taskinvitation.TaskInvitationRepository;

/** Answering an invitation, which its creator alone does. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class InvitationAnswers {

    private final Callers callers;
    private final TaskInvitationRepository invitations;
    private final OwnedTasks tasks;
    private final InvitationAcceptance acceptance;
    private final InvitationEnds ends;
    private final InstantSource clock;

    protected InvitationAnswers() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public InvitationAnswers(
            Callers callers,
            TaskInvitationRepository invitations,
            OwnedTasks tasks,
            InvitationAcceptance acceptance,
            InvitationEnds ends,
            InstantSource clock) {
        this.callers = callers;
        this.invitations = invitations;
        this.tasks = tasks;
        this.acceptance = acceptance;
        this.ends = ends;
        this.clock = clock;
    }

    /**
     * The caller takes the task on, or does not want to.
     *
     * @param accepts read once the caller was found to be who is invited
     * @param named the community in which they do it, when the task is for communities and several
     *     of theirs fit
     * @throws NotFound when it is not the caller who is invited
     * @throws AlreadyDecided when it is no longer open
     * @throws org.creatorconnect.refusal.StateForbids when the task takes nobody any more
     * @throws NotEligible when they lack what no merchant can waive
     * @throws SlotsTaken when no slot is free; the invitation stays open
     */
    public InvitationOutcome decide(
            TaskInvitationId id, BooleanSupplier accepts, Optional<ChannelId> named) {
        if (!isOfCaller(id)) {
            throw new NotFound("task invitation");
        }
        Task task = tasks.lockTask(id);
        TaskInvitation invitation = invitations.lock(id);
        Instant now = clock.instant();
        invitation.requireOpen(now);
        if (!accepts.getAsBoolean()) {
            ends.decline(invitation, now);
            return InvitationOutcome.declined();
        }
        return acceptance.accept(task, tasks.merchantOf(invitation), invitation, named, now);
    }

    private boolean isOfCaller(TaskInvitationId id) {
        return invitations
                .creatorOf(id)
                .filter(creator -> callers.current().isAffiliate(creator.value()))
                .isPresent();
    }
}
