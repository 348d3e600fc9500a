package org.creatorconnect.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.Applicant;
import org.creatorconnect.task.NotEligible;
import org.creatorconnect.task.Requirement;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskGate;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.taskinvitation.InvitationOpen;
import org.creatorconnect.taskinvitation.TaskInvitationRepository;

/** Who can do which task. */
@ApplicationScoped
public class Eligibility {

    private static final String COMMUNITY = "communityId";

    private final Callers callers;
    private final Applicants applicants;
    private final TaskRepository tasks;
    private final TaskInvitationRepository invitations;

    protected Eligibility() {
        this(null, null, null, null);
    }

    @Inject
    public Eligibility(
            Callers callers,
            Applicants applicants,
            TaskRepository tasks,
            TaskInvitationRepository invitations) {
        this.callers = callers;
        this.applicants = applicants;
        this.tasks = tasks;
        this.invitations = invitations;
    }

    /**
     * @throws NotFound when the task is for those who are invited, and the caller is none of them
     */
    public void requireFound(Task task) {
        if (!tasks.isFoundBy(task, callers.current().affiliateId())) {
            throw new NotFound("task");
        }
    }

    /**
     * Somebody can apply for the task, and is not to answer an invitation instead.
     *
     * @throws InvitationOpen when this affiliate is invited to it
     * @throws StateForbids when nobody applies for it, as its merchant invites
     */
    public void requireApplicable(AffiliateId affiliate, Task task) {
        if (invitations.isOpen(task.id(), affiliate)) {
            throw new InvitationOpen();
        }
        if (task.terms().audience().isInvited()) {
            throw new StateForbids("The task is for those who are invited", "applied for");
        }
    }

    /**
     * The caller as an affiliate.
     *
     * @throws NotEligible when they have not joined
     */
    public AffiliateId caller() {
        Caller caller = callers.current();
        return caller.affiliateId()
                .map(AffiliateId::new)
                .orElseThrow(() -> new NotEligible(List.of(Requirement.JOINED)));
    }

    /**
     * @throws NotEligible when this affiliate does not qualify for the task
     */
    public void require(AffiliateId affiliate, Task task) {
        require(applicant(affiliate), task, task.terms().gate());
    }

    /**
     * @throws NotEligible when this affiliate is banned from the task's merchant, for themselves or
     *     for the creators of their roster
     */
    public void requireDealing(AffiliateId affiliate, Task task) {
        if (applicant(affiliate).isBannedFrom(merchant(task))) {
            throw new NotEligible(List.of(Requirement.ACTIVE_WITH_MERCHANT));
        }
    }

    /**
     * @param community in which the task is done, when it is one for communities
     * @throws NotEligible when this affiliate qualified once and no longer does, by this community
     */
    public void requireStill(AffiliateId affiliate, Optional<ChannelId> community, Task task) {
        Applicant applicant = applicant(affiliate);
        require(
                community.map(ChannelId::value).map(applicant::by).orElse(applicant),
                task,
                task.terms().gate());
    }

    /**
     * The community in which an affiliate who qualifies does the task: the one they name, or the
     * only one that fits; none for a task that is open to all.
     *
     * @throws NotEligible when they do not qualify, by the community they name
     * @throws ValidationFailed when they name one that is not theirs, several fit and they name
     *     none, or the task is not for communities
     */
    public Optional<ChannelId> community(
            AffiliateId affiliate, Task task, Optional<ChannelId> named) {
        return community(affiliate, task, task.terms().gate(), named);
    }

    /** As {@link #community}, for somebody whom the merchant asked by name. */
    public Optional<ChannelId> communityOfInvited(
            AffiliateId affiliate, Task task, Optional<ChannelId> named) {
        return community(affiliate, task, task.terms().gate().invited(), named);
    }

    private Optional<ChannelId> community(
            AffiliateId affiliate, Task task, TaskGate gate, Optional<ChannelId> named) {
        Applicant applicant = applicant(affiliate);
        if (!gate.groupOnly()) {
            if (named.isPresent()) {
                throw ValidationFailed.of(COMMUNITY, "belongs to tasks for communities only");
            }
            require(applicant, task, gate);
            return Optional.empty();
        }
        Applicant by = named.map(ChannelId::value).map(applicant::by).orElse(applicant);
        if (named.isPresent() && applicant.groupOwner() && by.communities().isEmpty()) {
            throw ValidationFailed.of(COMMUNITY, "must be a community of yours");
        }
        require(by, task, gate);
        return only(by.fitting(gate));
    }

    /** Whether the caller is this affiliate. */
    public boolean isCaller(AffiliateId affiliate) {
        return callers.current().isAffiliate(affiliate.value());
    }

    private static Optional<ChannelId> only(List<Applicant.Community> fitting) {
        if (fitting.size() > 1) {
            throw ValidationFailed.of(COMMUNITY, "must say in which of your communities");
        }
        return fitting.stream().findFirst().map(one -> new ChannelId(one.id()));
    }

    private Applicant applicant(AffiliateId affiliate) {
        return applicants.of(Optional.of(affiliate.value()));
    }

    private UUID merchant(Task task) {
        return tasks.merchantOf(task.id()).map(MerchantId::value).orElseThrow();
    }

    private void require(Applicant applicant, Task task, TaskGate gate) {
        List<Requirement> missing = applicant.missing(gate, merchant(task));
        if (!missing.isEmpty()) {
            throw new NotEligible(missing);
        }
    }
}
