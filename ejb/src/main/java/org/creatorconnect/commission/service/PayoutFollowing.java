package org.creatorconnect.commission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.creatorconnect.earnings.EarningsMoved;

/** Hears what payouts do, and lets the commissions follow in the same transaction. */
@ApplicationScoped
public class PayoutFollowing {

    private final CommissionPayoutStates states;

    protected PayoutFollowing() {
        this(null);
    }

    @Inject
    public PayoutFollowing(CommissionPayoutStates states) {
        this.states = states;
    }

    void follow(@Observes EarningsMoved moved) {
        switch (moved.step()) {
            case INSTRUCTED -> states.inPayout(moved.commissionIds());
            case SETTLED -> states.paid(moved.commissionIds());
            case RELEASED -> states.backToApproved(moved.commissionIds());
        }
    }
}
