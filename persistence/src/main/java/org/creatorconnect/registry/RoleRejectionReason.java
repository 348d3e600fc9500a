package org.creatorconnect.registry;

import java.time.Duration;

/** Why a role application is rejected, and how long another one for the role has to wait. */
public enum RoleRejectionReason {
    DOCUMENTS_INCOMPLETE(Duration.ZERO),
    NOT_THE_OWNER(Duration.ZERO),
    AUDIENCE_NOT_GENUINE(Duration.ofDays(30)),
    AGAINST_THE_RULES(Duration.ofDays(30)),
    OTHER(Duration.ZERO);

    private final Duration wait;

    RoleRejectionReason(Duration wait) {
        this.wait = wait;
    }

    /** From the rejection on; nothing where what was missing can be brought at once. */
    public Duration waitToApplyAgain() {
        return wait;
    }
}
