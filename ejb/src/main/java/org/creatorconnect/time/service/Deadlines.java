package org.creatorconnect.time.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.time.ApplicationClock;
import org.creatorconnect.time.ClaimedDeadline;
import org.creatorconnect.time.DeadlineFall;
import org.creatorconnect.time.DeadlineRepository;

/** The steps of a deadline's fall, each a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Deadlines {

    private static final int FAILURE_LENGTH = 500;
    private static final Duration SOON = Duration.ofSeconds(3);

    private final DeadlineRepository repository;
    private final DeadlineHandlers handlers;
    private final DeadlineFall fall;
    private final ApplicationClock clock;

    protected Deadlines() {
        this(null, null, null, null);
    }

    @Inject
    public Deadlines(
            DeadlineRepository repository,
            DeadlineHandlers handlers,
            DeadlineFall fall,
            ApplicationClock clock) {
        this.repository = repository;
        this.handlers = handlers;
        this.fall = fall;
        this.clock = clock;
    }

    /** Takes up the earliest deadline of a line that is over; its next attempt is put off. */
    public Optional<ClaimedDeadline> claim(DeadlineLine line) {
        Set<String> outside = handlers.lookingOutside();
        return switch (line) {
            case ALL -> repository.claim(clock.instant());
            case INSIDE -> repository.claimOtherThan(outside, clock.instant());
            case OUTSIDE -> repository.claimOf(outside, clock.instant());
        };
    }

    /** Lets a deadline fall, unless it was moved, cleared or handled since it was claimed. */
    public void fall(ClaimedDeadline claimed) {
        fall.fall(claimed, handlers.of(claimed.deadline().kind()));
    }

    /** Keeps why an attempt failed. */
    public void noteFailure(ClaimedDeadline claimed, Throwable failure) {
        String text = String.valueOf(failure).replace("\0", "");
        repository.noteFailure(claimed, text.substring(0, Math.min(text.length(), FAILURE_LENGTH)));
    }

    /** There was no room for it: it is tried again in seconds. */
    public void defer(ClaimedDeadline claimed) {
        repository.defer(claimed, clock.instant().plus(SOON));
    }

    /** When the next deadline at or before the given instant is to be run. */
    public Optional<Instant> next(Instant upTo) {
        return repository.nextAttempt(upTo);
    }

    /** Moves the clock, in a transaction of its own; see {@link ApplicationClock#moveTo}. */
    public void moveClock(Instant target) {
        clock.moveTo(target);
    }
}
