package org.creatorconnect.application.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.creatorconnect.application.ApplicationRepository;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.OnBehalf;
import org.creatorconnect.application.TaskApplication;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.NotOnRoster;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.Sharing;
import org.creatorconnect.task.NotEligible;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.service.Eligibility;

/** An agency applies for a creator of its roster, who confirms. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class AgencyApplications {

    private final TaskRepository tasks;
    private final ApplicationRepository applications;
    private final Eligibility eligibility;
    private final RosterRepository rosters;
    private final NewApplications additions;
    private final InstantSource clock;

    protected AgencyApplications() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AgencyApplications(
            TaskRepository tasks,
            ApplicationRepository applications,
            Eligibility eligibility,
            RosterRepository rosters,
            NewApplications additions,
            InstantSource clock) {
        this.tasks = tasks;
        this.applications = applications;
        this.eligibility = eligibility;
        this.rosters = rosters;
        this.additions = additions;
        this.clock = clock;
    }

    /**
     * The calling agency applies for a creator.
     *
     * @throws NotFound when there is no such task, or it was never published
     * @throws StateForbids when it takes no applications any more
     * @throws NotOnRoster when the creator has no contract with the caller that is in force
     * @throws NotEligible when the creator lacks what the task asks for, or the agency is banned
     *     from its merchant
     * @throws ValidationFailed when a community is named: the creator says which, on confirming
     * @throws org.creatorconnect.taskinvitation.InvitationOpen when the creator is invited to it
     * @throws AlreadyApplied when the creator has an open application, or was accepted
     */
    public TaskApplicationId apply(TaskId id, AffiliateId creator, ApplyForTask wish) {
        Task task = tasks.lock(id);
        TaskApplications.requirePublic(task);
        eligibility.requireFound(task);
        Instant now = clock.instant();
        task.requireOpen(now, "applied for");
        AffiliateId mcn = requireAgency(creator, now, eligibility::isCaller);
        if (ApplyForTask.community(wish).isPresent()) {
            throw ValidationFailed.of(
                    "communityId", "is for the creator to say, when they confirm");
        }
        eligibility.requireDealing(mcn, task);
        eligibility.requireApplicable(creator, task);
        eligibility.require(creator, task);
        if (applications.hasLive(id, creator)) {
            throw new AlreadyApplied();
        }
        return additions.add(task, new OnBehalf(mcn, creator), wish, now);
    }

    /**
     * The creator confirms what their agency applied for, or not.
     *
     * @param named the community in which they do it, when the task is for communities and several
     *     of theirs fit
     * @param confirms read once the caller was found to be the creator
     * @throws NotFound when it is not the caller who is to confirm
     * @throws org.creatorconnect.refusal.AlreadyDecided when it does not wait for that
     * @throws StateForbids when the task takes no applications any more
     * @throws NotOnRoster when the contract with the agency is no longer in force
     * @throws NotEligible when the creator or the agency is banned from the merchant by now, or the
     *     task is for communities and none of theirs fits any more
     */
    public ApplicationStatus decide(
            TaskApplicationId id, BooleanSupplier confirms, Optional<ChannelId> named) {
        Task task = tasks.lock(applications.taskOf(id));
        TaskApplication application = applications.lock(id);
        if (!eligibility.isCaller(application.affiliateId()) || application.mcnId().isEmpty()) {
            throw new NotFound("application");
        }
        Instant now = clock.instant();
        application.requireConfirmable(now);
        if (confirms.getAsBoolean()) {
            task.requireOpen(now, "applied for");
            AffiliateId mcn = application.mcnId().orElseThrow();
            requireAgency(application.affiliateId(), now, mcn::equals);
            eligibility.requireDealing(mcn, task);
            eligibility.requireDealing(application.affiliateId(), task);
            if (task.terms().groupOnly()) {
                eligibility
                        .community(application.affiliateId(), task, named)
                        .ifPresent(application::doIn);
            }
            additions.awaitDecision(task, application, now);
        } else {
            additions.decline(application, now);
        }
        return application.status();
    }

    /** The agency with whom the creator has a contract in force, when it is the one expected. */
    private AffiliateId requireAgency(
            AffiliateId creator, Instant now, Predicate<AffiliateId> expected) {
        return rosters.inForce(creator, now)
                .map(Sharing::mcn)
                .filter(expected)
                .orElseThrow(NotOnRoster::new);
    }
}
