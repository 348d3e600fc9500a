package org.creatorconnect.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.RoleApplication;
import org.creatorconnect.time.DeadlineRepository;

/** What follows from an application: a role at once, or a time for reviewers to decide in. */
@ApplicationScoped
public class RoleGrants {

    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected RoleGrants() {
        this(null, null, null);
    }

    @Inject
    public RoleGrants(DeadlineRepository deadlines, AuditTrail audit, InstantSource clock) {
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** The proof is there already, so nobody needs to look at it again. */
    void atOnce(RoleApplication application, Affiliate affiliate) {
        recordApplied(application);
        application.approve(Role.SYSTEM, clock.instant());
        affiliate.grant(application.role());
        audit.record(
                "ROLE_GRANTED", "affiliate", affiliate.id().value(), application.role().name());
    }

    /** A reviewer decides within {@link RoleApplication#REVIEW_TIME}; silence lets it lapse. */
    void awaitReviewer(RoleApplication application) {
        recordApplied(application);
        deadlines.set(
                RegistryDeadline.ROLE_APPLICATION_REVIEW.of(
                        application.id().value(),
                        clock.instant().plus(RoleApplication.REVIEW_TIME)));
    }

    private void recordApplied(RoleApplication application) {
        audit.record(
                "ROLE_APPLIED",
                "role_application",
                application.id().value(),
                application.role().name());
    }
}
