package org.creatorconnect.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** How a deadline falls: lock its object, see that it is time, act. */
@ApplicationScoped
public class DeadlineFall {

    private final DeadlineRepository repository;
    private final InstantSource clock;

    protected DeadlineFall() {
        this(null, null);
    }

    @Inject
    public DeadlineFall(DeadlineRepository repository, InstantSource clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Lets the deadline fall in the caller's transaction, unless it was moved, cleared or handled
     * by somebody else since it was claimed.
     *
     * @return whether it fell
     */
    public boolean fall(ClaimedDeadline claimed, DeadlineHandler handler) {
        handler.lock(claimed.deadline().subject());
        if (!repository.take(claimed, clock.instant())) {
            return false;
        }
        handler.fallDue(claimed.deadline());
        return true;
    }
}
