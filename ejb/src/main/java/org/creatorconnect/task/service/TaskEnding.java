package org.creatorconnect.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.application.ApplicationRepository;
import org.creatorconnect.application.TaskApplication;
import org.creatorconnect.assignment.EscrowEntries;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.task.Task;
import org.creatorconnect.taskinvitation.TaskInvitation;
import org.creatorconnect.taskinvitation.TaskInvitationRepository;
import org.creatorconnect.time.DeadlineRepository;

/**
 * What closing a task means, whoever closes it: open applications and invitations lapse, running
 * assignments go on, and the money that no assignment holds goes back.
 */
@ApplicationScoped
public class TaskEnding {

    private final ApplicationRepository applications;
    private final TaskInvitationRepository invitations;
    private final EscrowEntries escrow;
    private final DeadlineRepository deadlines;
    private final InstantSource clock;
    private final AuditTrail audit;

    protected TaskEnding() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TaskEnding(
            ApplicationRepository applications,
            TaskInvitationRepository invitations,
            EscrowEntries escrow,
            DeadlineRepository deadlines,
            InstantSource clock,
            AuditTrail audit) {
        this.applications = applications;
        this.invitations = invitations;
        this.escrow = escrow;
        this.deadlines = deadlines;
        this.clock = clock;
        this.audit = audit;
    }

    /** A draft was never published; the caller has locked its row. */
    public void discard(Task task) {
        task.discard(clock.instant());
        audit.record("TASK_DISCARDED", "task", task.id().value(), "");
    }

    /** Closes a task whose row the caller has locked. */
    public void close(Task task, MerchantId merchant, String action) {
        Instant now = clock.instant();
        task.close(now);
        deadlines.clear(TaskDeadline.TASK_END, task.id().value());
        for (TaskApplication open : applications.lockOpen(task.id())) {
            open.lapse(now);
            deadlines.clear(TaskDeadline.APPLICATION_DECISION, open.id().value());
            deadlines.clear(TaskDeadline.APPLICATION_CONFIRMATION, open.id().value());
            audit.record("APPLICATION_LAPSED", "application", open.id().value(), "task closed");
        }
        for (TaskInvitation open : invitations.lockOpen(task.id())) {
            open.lapse(now);
            deadlines.clear(TaskDeadline.TASK_INVITATION, open.id().value());
            audit.record(
                    "TASK_INVITATION_LAPSED", "task_invitation", open.id().value(), "task closed");
        }
        escrow.returnUnreserved(task, merchant, now);
        audit.record(action, "task", task.id().value(), "");
    }
}
