package org.creatorconnect.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** Seven days without a decision let a role application lapse. */
@ApplicationScoped
public class RoleApplicationDeadline implements DeadlineHandler {

    static final String KIND = "ROLE_APPLICATION_REVIEW";

    private final RoleDecisions decisions;

    protected RoleApplicationDeadline() {
        this(null);
    }

    @Inject
    public RoleApplicationDeadline(RoleDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fallDue(Deadline deadline) {
        decisions.lapse(new RoleApplicationId(deadline.subject()));
    }
}
