package org.creatorconnect.commission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.creatorconnect.assignment.FeeTurn;

/** Hears what becomes of fees, and lets commissions follow in the same transaction. */
@ApplicationScoped
public class FeeFollowing {

    private final GuaranteeChanges changes;

    protected FeeFollowing() {
        this(null);
    }

    @Inject
    public FeeFollowing(GuaranteeChanges changes) {
        this.changes = changes;
    }

    void follow(@Observes FeeTurn turn) {
        switch (turn.step()) {
            case BEGINS -> changes.hold(turn.assignment());
            case IS_MADE -> changes.follow(turn.assignment());
        }
    }
}
