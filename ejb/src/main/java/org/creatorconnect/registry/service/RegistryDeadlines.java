package org.creatorconnect.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleApplicationRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of affiliates. */
@ApplicationScoped
public class RegistryDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler role(RoleDecisions decisions, RoleApplicationRepository applications) {
        return new DeadlineStep(
                RegistryDeadline.ROLE_APPLICATION_REVIEW,
                id -> applications.lock(new RoleApplicationId(id)),
                id -> decisions.lapse(new RoleApplicationId(id)));
    }
}
