package org.creatorconnect.taskinvitation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.taskinvitation.InvitationEntries;
import org.creatorconnect.taskinvitation.TaskInvitation;
import org.creatorconnect.time.DeadlineRepository;

/**
 * What it means that nobody takes an invitation up: its money goes back to the merchant. The caller
 * holds the locks of task and invitation.
 */
@ApplicationScoped
public class InvitationEnds {

    private final OwnedTasks owned;
    private final InvitationEntries entries;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;

    protected InvitationEnds() {
        this(null, null, null, null);
    }

    @Inject
    public InvitationEnds(
            OwnedTasks owned,
            InvitationEntries entries,
            DeadlineRepository deadlines,
            AuditTrail audit) {
        this.owned = owned;
        this.entries = entries;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /**
     * @throws org.creatorconnect.refusal.AlreadyDecided when it is no longer open
     */
    void decline(TaskInvitation invitation, Instant now) {
        invitation.decline(now);
        over(invitation, "TASK_INVITATION_DECLINED", "", now);
    }

    /**
     * @throws org.creatorconnect.refusal.AlreadyDecided when it is no longer open
     */
    void withdraw(TaskInvitation invitation, Instant now) {
        invitation.withdraw(now);
        over(invitation, "TASK_INVITATION_WITHDRAWN", "", now);
    }

    void lapse(TaskInvitation invitation, Instant now) {
        invitation.lapse(now);
        over(invitation, "TASK_INVITATION_LAPSED", "not answered in time", now);
    }

    private void over(TaskInvitation invitation, String act, String detail, Instant now) {
        entries.giveBack(invitation, owned.merchantOf(invitation), now);
        deadlines.clear(TaskDeadline.TASK_INVITATION, invitation.id().value());
        audit.record(act, "task_invitation", invitation.id().value(), detail);
    }
}
