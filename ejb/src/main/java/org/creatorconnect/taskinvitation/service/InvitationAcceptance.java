package org.creatorconnect.taskinvitation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.assignment.AgreedTerms;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.service.AssignmentOpening;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.task.NotEligible;
import org.creatorconnect.task.SlotsTaken;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskTerms;
import org.creatorconnect.task.service.Eligibility;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.taskinvitation.TaskInvitation;
import org.creatorconnect.time.DeadlineRepository;

/** Somebody who was invited takes the task on: a slot is theirs, under the invitation's terms. */
@ApplicationScoped
public class InvitationAcceptance {

    private final Eligibility eligibility;
    private final AssignmentOpening opening;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;

    protected InvitationAcceptance() {
        this(null, null, null, null);
    }

    @Inject
    public InvitationAcceptance(
            Eligibility eligibility,
            AssignmentOpening opening,
            DeadlineRepository deadlines,
            AuditTrail audit) {
        this.eligibility = eligibility;
        this.opening = opening;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /**
     * Freezes the terms and moves their money to the new assignment; the caller holds the locks of
     * the task and the invitation, and knows that it can be answered.
     *
     * @param named the community in which they do it, when the task is for communities and several
     *     of theirs fit
     * @throws StateForbids when the task takes nobody any more
     * @throws NotEligible when they lack what no merchant can waive
     * @throws SlotsTaken when no slot is free
     */
    InvitationOutcome accept(
            Task task,
            MerchantId merchant,
            TaskInvitation invitation,
            Optional<ChannelId> named,
            Instant now) {
        task.requireOpen(now, "filled");
        Optional<ChannelId> community =
                eligibility.communityOfInvited(invitation.affiliateId(), task, named);
        task.takeSlot();
        invitation.accept(community, now);
        deadlines.clear(TaskDeadline.TASK_INVITATION, invitation.id().value());
        TaskTerms terms = invitation.of(task.terms());
        AgreedTerms agreed =
                new AgreedTerms(
                        task.id(),
                        merchant,
                        invitation.affiliateId(),
                        terms,
                        platformFee(task, terms.compensation().fee()),
                        community.map(ChannelId::value));
        Assignment assignment = opening.open(invitation.id(), agreed, now);
        audit.record(
                "TASK_INVITATION_ACCEPTED",
                "task_invitation",
                invitation.id().value(),
                "assignment " + assignment.id().text() + " terms " + assignment.termsHash());
        return InvitationOutcome.of(assignment);
    }

    private static Money platformFee(Task task, Money fee) {
        Rate frozen = task.platformFeeRate().orElseThrow();
        return frozen.of(fee);
    }
}
