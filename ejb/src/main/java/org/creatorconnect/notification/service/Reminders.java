package org.creatorconnect.notification.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.identity.Role;
import org.creatorconnect.notification.DueDeadline;
import org.creatorconnect.notification.ReminderRepository;

/**
 * Reminds of what is due: 48 and 24 hours before, each once for a deadline. One that is moved is
 * another deadline.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Reminders {

    /** How many deadlines are taken up in one go. */
    static final int SHARE = 200;

    private static final Duration LEAST = Duration.ofHours(24);

    private final ReminderRepository reminders;
    private final Telling telling;
    private final InstantSource clock;

    protected Reminders() {
        this(null, null, null);
    }

    @Inject
    public Reminders(ReminderRepository reminders, Telling telling, InstantSource clock) {
        this.reminders = reminders;
        this.telling = telling;
        this.clock = clock;
    }

    /** Tells who has 24 to 48 hours left. @return whether there may be more */
    public boolean remindEarly() {
        return remind(48, clock.instant().plus(LEAST));
    }

    /** Tells who has 24 hours left at most. @return whether there may be more */
    public boolean remindLate() {
        return remind(24, clock.instant());
    }

    private boolean remind(int hours, Instant after) {
        List<DueDeadline> near =
                reminders.take(RemindedDeadline.WORDS, hours, clock.instant(), after, SHARE);
        near.stream().collect(groupingBy(DueDeadline::kind)).forEach(this::tell);
        return near.size() == SHARE;
    }

    private void tell(String kind, List<DueDeadline> near) {
        Map<UUID, Instant> dueAt =
                near.stream().collect(toMap(DueDeadline::subject, DueDeadline::dueAt));
        telling.tell(RemindedDeadline.valueOf(kind).news(), dueAt.keySet(), dueAt);
    }
}
