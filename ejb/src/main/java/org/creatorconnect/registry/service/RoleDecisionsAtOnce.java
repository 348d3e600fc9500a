package org.creatorconnect.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.RoleApplicationId;

/** One decision on many role applications, each in a transaction of its own. */
@Stateless
@RolesAllowed(Role.REVIEWER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoleDecisionsAtOnce {

    private final RoleDecisions decisions;

    protected RoleDecisionsAtOnce() {
        this(null);
    }

    @Inject
    public RoleDecisionsAtOnce(RoleDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @return what became of each, in their order
     * @throws ValidationFailed when there are none or too many, or when they are rejected without a
     *     reason; then nothing is decided
     */
    public List<AtOnce.Outcome> decide(List<RoleApplicationId> applications, RoleVerdict verdict) {
        if (!verdict.approves() && verdict.reason() == null) {
            throw ValidationFailed.of("reasonCode", "must say why, such as DOCUMENTS_INCOMPLETE");
        }
        return AtOnce.each(
                "applications", applications, one -> decisions.decide(one, () -> verdict));
    }
}
