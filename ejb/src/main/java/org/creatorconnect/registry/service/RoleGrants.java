package org.creatorconnect.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.RoleApplication;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleApplicationRepository;
import org.creatorconnect.time.DeadlineRepository;

/** What follows from an application: a role at once or in the end, or a time for reviewers. */
@ApplicationScoped
public class RoleGrants {

    private final RoleApplicationRepository applications;
    private final AffiliateRepository affiliates;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected RoleGrants() {
        this(null, null, null, null, null);
    }

    @Inject
    public RoleGrants(
            RoleApplicationRepository applications,
            AffiliateRepository affiliates,
            DeadlineRepository deadlines,
            AuditTrail audit,
            InstantSource clock) {
        this.applications = applications;
        this.affiliates = affiliates;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** The proof is there already, so nobody needs to look at it again. */
    void atOnce(RoleApplication application, Affiliate affiliate) {
        recordApplied(application);
        application.approve(Role.SYSTEM, clock.instant());
        grant(application, affiliate);
    }

    /** A reviewer decides within {@link RoleApplication#REVIEW_TIME}; silence lets it lapse. */
    void awaitReviewer(RoleApplication application) {
        recordApplied(application);
        deadlines.set(
                RegistryDeadline.ROLE_APPLICATION_REVIEW.of(
                        application.id().value(),
                        clock.instant().plus(RoleApplication.REVIEW_TIME)));
    }

    /**
     * What was rejected is granted after all; the application stays as it was decided.
     *
     * @throws org.creatorconnect.refusal.StateForbids when the affiliate is banned
     */
    public void afterAppeal(RoleApplicationId id) {
        RoleApplication application = applications.lock(id);
        grant(application, affiliates.lock(application.affiliateId()));
    }

    private void grant(RoleApplication application, Affiliate affiliate) {
        affiliate.grant(application.role());
        audit.record(
                "ROLE_GRANTED", "affiliate", affiliate.id().value(), application.role().name());
    }

    private void recordApplied(RoleApplication application) {
        audit.record(
                "ROLE_APPLIED",
                "role_application",
                application.id().value(),
                application.role().name());
    }
}
