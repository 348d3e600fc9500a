package org.creatorconnect.application.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** One decision about many applications, each in a transaction of its own. */
@Stateless
@RolesAllowed(Role.MERCHANT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApplicationsAtOnce {

    private final ApplicationDecisions decisions;

    protected ApplicationsAtOnce() {
        this(null);
    }

    @Inject
    public ApplicationsAtOnce(ApplicationDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * Slots are taken in the order of the applications, until there are none.
     *
     * @param reasonCode with a rejection
     * @return an outcome for each, in their order
     * @throws ValidationFailed when there are none, or too many
     */
    public List<AtOnce.Outcome> act(
            List<TaskApplicationId> applications, ApplicationAct act, @Nullable String reasonCode) {
        DecideApplication decision = act.decision(reasonCode);
        return AtOnce.reach(
                "applications", applications, id -> decisions.decide(id, decision).status());
    }
}
