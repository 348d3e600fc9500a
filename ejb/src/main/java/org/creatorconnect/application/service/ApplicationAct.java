package org.creatorconnect.application.service;

import org.jspecify.annotations.Nullable;

/** What a merchant decides about several applications at once. */
public enum ApplicationAct {
    /** Each creator takes a slot of the task. */
    ACCEPT,

    /** None of them does the task. */
    REJECT;

    /**
     * @param reasonCode with a rejection, see {@link DecideApplication}
     */
    DecideApplication decision(@Nullable String reasonCode) {
        return new DecideApplication(name(), this == REJECT ? reasonCode : null);
    }
}
