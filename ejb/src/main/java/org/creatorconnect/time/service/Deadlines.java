package org.creatorconnect.time.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.time.ApplicationClock;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineRepository;

/**
 * Runs what falls due, the earliest first, each in a transaction of its own. A handler that fails
 * never holds up the others: its deadline is postponed with its failure, and tried again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Deadlines {

    private static final int FAILURE_LENGTH = 500;

    private final DeadlineRepository repository;
    private final Instance<DeadlineHandler> handlers;
    private final ApplicationClock clock;

    protected Deadlines() {
        this(null, null, null);
    }

    @Inject
    public Deadlines(
            DeadlineRepository repository,
            @Any Instance<DeadlineHandler> handlers,
            ApplicationClock clock) {
        this.repository = repository;
        this.handlers = handlers;
        this.clock = clock;
    }

    /**
     * Takes the earliest deadline that is due and lets its handler act.
     *
     * @return the deadline that fell, empty when none is due
     * @throws DeadlineFailed when the handler failed; the deadline then still stands
     */
    public Optional<Deadline> runNext() {
        Optional<Deadline> due = repository.takeDue(clock.instant());
        due.ifPresent(this::fall);
        return due;
    }

    /** When the next deadline at or before the given instant is to be run. */
    public Optional<Instant> next(Instant upTo) {
        return repository.nextAttempt(upTo);
    }

    /** Moves the clock, in a transaction of its own; see {@link ApplicationClock#moveTo}. */
    public void moveClock(Instant target) {
        clock.moveTo(target);
    }

    /** Notes a failed attempt and puts the next one off. */
    public void postpone(DeadlineFailed failed) {
        String failure = String.valueOf(failed.getCause());
        repository.postpone(
                failed.deadline(),
                clock.instant(),
                failure.substring(0, Math.min(failure.length(), FAILURE_LENGTH)));
    }

    private void fall(Deadline deadline) {
        try {
            handler(deadline.kind()).fallDue(deadline);
        } catch (RuntimeException failure) {
            throw new DeadlineFailed(deadline, failure);
        }
    }

    private DeadlineHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("nobody handles the deadline " + kind));
    }
}
