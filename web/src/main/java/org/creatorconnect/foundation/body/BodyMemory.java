package org.creatorconnect.foundation.body;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What the present request's body takes of the memory for bodies, until the request ends. */
@RequestScoped
public class BodyMemory {

    @Inject BodyBudget budget;

    private int taken;

    /**
     * @param bytes held by now
     * @throws Busy when the bodies of all requests together take too much
     */
    void hold(long bytes) {
        int wanted = BodyBudget.shares(bytes);
        if (wanted > taken) {
            budget.take(wanted - taken);
            taken = wanted;
        }
    }

    @PreDestroy
    void release() {
        budget.giveBack(taken);
    }
}
