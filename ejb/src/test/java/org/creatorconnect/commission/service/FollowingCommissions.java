package org.creatorconnect.commission.service;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;
import org.creatorconnect.earnings.EarningsMoved;

/** Takes to the commissions what payouts tell, as the container does. */
public final class FollowingCommissions implements Event<EarningsMoved> {

    private final PayoutFollowing following;

    public FollowingCommissions(CommissionPayoutStates states) {
        this.following = new PayoutFollowing(states);
    }

    @Override
    public void fire(EarningsMoved moved) {
        following.follow(moved);
    }

    @Override
    public <U extends EarningsMoved> CompletionStage<U> fireAsync(U moved) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends EarningsMoved> CompletionStage<U> fireAsync(
            U moved, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<EarningsMoved> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends EarningsMoved> Event<U> select(Class<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends EarningsMoved> Event<U> select(
            TypeLiteral<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
