package org.creatorconnect.time.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.time.ApplicationClock;

/**
 * Moves the demo's clock forward, from deadline to deadline, so that each falls at its own time and
 * what follows from it can fall due on the way.
 */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockTravel {

    private static final Duration LONGEST = Duration.ofDays(3660);

    private final ApplicationClock clock;
    private final Deadlines deadlines;
    private final DueWork dueWork;
    private final DeadlineGate gate;
    private final Settings settings;

    protected ClockTravel() {
        this(null, null, null, null, null);
    }

    @Inject
    public ClockTravel(
            ApplicationClock clock,
            Deadlines deadlines,
            DueWork dueWork,
            DeadlineGate gate,
            Settings settings) {
        this.clock = clock;
        this.deadlines = deadlines;
        this.dueWork = dueWork;
        this.gate = gate;
        this.settings = settings;
    }

    /**
     * Moves the clock by a duration and runs all that falls due meanwhile, in due order.
     *
     * @param given read only once the caller may move the clock
     * @return the new time
     * @throws NotFound outside demo mode, where the clock cannot be moved
     * @throws ValidationFailed when the duration is negative or above ten years
     */
    public Instant advance(Supplier<Duration> given) {
        if (!settings.isDemo()) {
            throw new NotFound("clock");
        }
        Duration by = given.get();
        if (by.isNegative() || by.compareTo(LONGEST) > 0) {
            throw ValidationFailed.of("advance", "must lie between PT0S and P3660D");
        }
        return gate.alone(() -> advanceTo(clock.instant().plus(by)));
    }

    private Instant advanceTo(Instant target) {
        Optional<Instant> due = deadlines.next(target);
        while (due.isPresent()) {
            deadlines.moveClock(due.get());
            dueWork.runAll();
            due = deadlines.next(target);
        }
        deadlines.moveClock(target);
        return clock.instant();
    }
}
