package org.creatorconnect.taskinvitation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.taskinvitation.InvitationEntries;
import org.creatorconnect.taskinvitation.InvitationTerms;
import org.creatorconnect.taskinvitation.TaskInvitation;
import org.creatorconnect.taskinvitation.TaskInvitationId;
import org.creatorconnect.taskinvitation.TaskInvitationRepository;
import org.creatorconnect.time.DeadlineRepository;

/** Adds an invitation, with its money and the time the creator has to answer. */
@ApplicationScoped
public class NewTaskInvitations {

    private final TaskInvitationRepository invitations;
    private final InvitationEntries entries;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final IdSource ids;

    protected NewTaskInvitations() {
        this(null, null, null, null, null);
    }

    @Inject
    public NewTaskInvitations(
            TaskInvitationRepository invitations,
            InvitationEntries entries,
            DeadlineRepository deadlines,
            AuditTrail audit,
            IdSource ids) {
        this.invitations = invitations;
        this.entries = entries;
        this.deadlines = deadlines;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * Adds one for somebody who can be invited; the caller holds the task's lock.
     *
     * @throws org.creatorconnect.ledger.InsufficientFunds when the merchant has less than what it
     *     costs above a slot
     */
    public TaskInvitation add(
            Task task, MerchantId merchant, AffiliateId creator, InvitationTerms terms) {
        TaskInvitation made =
                new TaskInvitation(new TaskInvitationId(ids.next()), task.id(), creator, terms);
        invitations.add(made);
        entries.hold(made, merchant, terms.invitedAt());
        deadlines.set(TaskDeadline.TASK_INVITATION.of(made.id().value(), made.lapsesAt()));
        audit.record(
                "TASK_INVITED",
                "task_invitation",
                made.id().value(),
                "task "
                        + task.id().text()
                        + " for "
                        + creator.text()
                        + terms.fee().map(Money::toString).map(fee -> " fee " + fee).orElse(""));
        return made;
    }
}
