package org.creatorconnect.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleApplicationRepository;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** Seven days without a decision let a role application lapse. */
@ApplicationScoped
public class RoleApplicationDeadline implements DeadlineHandler {

    static final String KIND = "ROLE_APPLICATION_REVIEW";

    private final RoleDecisions decisions;
    private final RoleApplicationRepository applications;

    protected RoleApplicationDeadline() {
        this(null, null);
    }

    @Inject
    public RoleApplicationDeadline(
            RoleDecisions decisions, RoleApplicationRepository applications) {
        this.decisions = decisions;
        this.applications = applications;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void lock(UUID subject) {
        applications.lock(new RoleApplicationId(subject));
    }

    @Override
    public void fallDue(Deadline deadline) {
        decisions.lapse(new RoleApplicationId(deadline.subject()));
    }
}
