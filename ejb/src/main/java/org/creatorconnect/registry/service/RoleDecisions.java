package org.creatorconnect.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.RoleApplication;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleApplicationRepository;
import org.creatorconnect.registry.RoleApplicationStatus;
import org.creatorconnect.registry.RoleRejectionReason;
import org.creatorconnect.time.DeadlineRepository;
import org.jspecify.annotations.Nullable;

/** Reviewers decide who becomes a group owner or an agency. */
@Stateless
@RolesAllowed(Role.REVIEWER)
public class RoleDecisions {

    private final RoleApplicationRepository applications;
    private final AffiliateRepository affiliates;
    private final DeadlineRepository deadlines;
    private final Callers callers;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected RoleDecisions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RoleDecisions(
            RoleApplicationRepository applications,
            AffiliateRepository affiliates,
            DeadlineRepository deadlines,
            Callers callers,
            AuditTrail audit,
            InstantSource clock) {
        this.applications = applications;
        this.affiliates = affiliates;
        this.deadlines = deadlines;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Decides as told.
     *
     * @param told read only once the caller may decide and there is something to decide
     * @throws org.creatorconnect.refusal.AlreadyDecided when it is no longer open
     * @throws ValidationFailed when it is rejected without a reason
     */
    public RoleApplicationStatus decide(RoleApplicationId id, Supplier<RoleVerdict> told) {
        applications.lock(id).requireOpen();
        RoleVerdict verdict = told.get();
        return verdict.approves() ? approve(id) : reject(id, verdict.reason());
    }

    /**
     * Approves: the affiliate has the role from now on.
     *
     * @throws org.creatorconnect.refusal.AlreadyDecided when it is no longer open
     */
    public RoleApplicationStatus approve(RoleApplicationId id) {
        RoleApplication application = applications.lock(id);
        application.approve(callers.current().username(), clock.instant());
        deadlines.clear(RegistryDeadline.ROLE_APPLICATION_REVIEW, id.value());
        affiliates.lock(application.affiliateId()).grant(application.role());
        audit.record("ROLE_APPROVED", "role_application", id.value(), application.role().name());
        audit.record(
                "ROLE_GRANTED",
                "affiliate",
                application.affiliateId().value(),
                application.role().name());
        return application.status();
    }

    /**
     * Rejects, with a reason that the affiliate is told.
     *
     * @throws org.creatorconnect.refusal.AlreadyDecided when it is no longer open
     * @throws ValidationFailed without a reason
     */
    public RoleApplicationStatus reject(
            RoleApplicationId id, @Nullable RoleRejectionReason reason) {
        RoleApplication application = applications.lock(id);
        if (application.status() == RoleApplicationStatus.APPLIED && reason == null) {
            throw ValidationFailed.of("reasonCode", "must say why, such as DOCUMENTS_INCOMPLETE");
        }
        application.reject(
                reason == null ? RoleRejectionReason.OTHER : reason,
                callers.current().username(),
                clock.instant());
        deadlines.clear(RegistryDeadline.ROLE_APPLICATION_REVIEW, id.value());
        audit.record("ROLE_REJECTED", "role_application", id.value(), String.valueOf(reason));
        return application.status();
    }

    /** Nobody decided in time. */
    @RolesAllowed(Role.SYSTEM)
    public void lapse(RoleApplicationId id) {
        if (applications.lock(id).lapse(clock.instant())) {
            audit.record("ROLE_APPLICATION_LAPSED", "role_application", id.value(), "");
        }
    }
}
