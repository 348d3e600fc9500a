package org.creatorconnect.commission.service;

import jakarta.enterprise.event.Event;
import org.creatorconnect.assignment.FeeTurn;
import org.creatorconnect.foundation.service.HeardEvents;

/** Takes to the commissions what becomes of fees, as the container does. */
public final class FollowingFees {

    private FollowingFees() {}

    public static Event<FeeTurn> of(GuaranteeChanges changes) {
        return new HeardEvents<>(new FeeFollowing(changes)::follow);
    }
}
