package org.creatorconnect.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.TaskApplication;
import org.creatorconnect.assignment.AgreedTerms;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.service.AssignmentOpening;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.task.NotEligible;
import org.creatorconnect.task.SlotsTaken;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.service.Eligibility;

/** Taking somebody on: a slot of the task is theirs, under the terms as they stand now. */
@ApplicationScoped
public class ApplicationAcceptance {

    private final Eligibility eligibility;
    private final AssignmentOpening opening;
    private final AuditTrail audit;

    protected ApplicationAcceptance() {
        this(null, null, null);
    }

    @Inject
    public ApplicationAcceptance(
            Eligibility eligibility, AssignmentOpening opening, AuditTrail audit) {
        this.eligibility = eligibility;
        this.opening = opening;
        this.audit = audit;
    }

    /**
     * Freezes the terms and moves one slot's money to the new assignment; the caller holds the
     * locks of the task and the application, and knows that it can be decided.
     *
     * @throws StateForbids when the task takes nobody any more
     * @throws SlotsTaken when no slot is free
     * @throws NotEligible when the affiliate qualified once and no longer does, by the community
     *     that the application names, or their agency is banned from the merchant by now
     */
    public ApplicationOutcome accept(
            Task task, MerchantId merchant, TaskApplication application, Instant now) {
        task.requireOpen(now, "filled");
        eligibility.requireStill(application.affiliateId(), application.communityId(), task);
        application.mcnId().ifPresent(mcn -> eligibility.requireDealing(mcn, task));
        task.takeSlot();
        application.accept(now);
        AgreedTerms terms =
                new AgreedTerms(
                        task.id(),
                        merchant,
                        application.affiliateId(),
                        task.terms(),
                        task.platformFee(),
                        application.communityId().map(ChannelId::value));
        Assignment assignment = opening.open(application.id(), terms, now);
        audit.record(
                "APPLICATION_ACCEPTED",
                "application",
                application.id().value(),
                "assignment " + assignment.id().text() + " terms " + assignment.termsHash());
        return new ApplicationOutcome(
                ApplicationStatus.ACCEPTED,
                Optional.of(assignment.id()),
                Optional.of(assignment.termsHash()));
    }
}
