package org.creatorconnect.commission.service;

import jakarta.enterprise.event.Event;
import org.creatorconnect.earnings.EarningsMoved;
import org.creatorconnect.foundation.service.HeardEvents;

/** Takes to the commissions what payouts tell, as the container does. */
public final class FollowingCommissions {

    private FollowingCommissions() {}

    public static Event<EarningsMoved> of(CommissionPayoutStates states) {
        return new HeardEvents<>(new PayoutFollowing(states)::follow);
    }
}
