package org.creatorconnect.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import org.creatorconnect.identity.Role;

/**
 * Wakes whoever tells something at its time: reminders and letters of the day each minute, clearing
 * away each hour. A node that finds another at it finds nothing left.
 */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NEVER)
public class NotificationSchedule {

    /** Parts of one kind after which others have their turn. */
    private static final int MOST_PARTS = 20;

    private final Reminders reminders;
    private final Digests digests;
    private final NotificationKeeping keeping;

    protected NotificationSchedule() {
        this(null, null, null);
    }

    @Inject
    public NotificationSchedule(Reminders reminders, Digests digests, NotificationKeeping keeping) {
        this.reminders = reminders;
        this.digests = digests;
        this.keeping = keeping;
    }

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false, info = "reminders")
    public void remind() {
        repeat(reminders::remindEarly);
        repeat(reminders::remindLate);
    }

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false, info = "digests")
    public void writeDigests() {
        digests.due().forEach(digests::write);
    }

    @Schedule(hour = "*", minute = "17", persistent = false, info = "old notifications")
    public void clear() {
        repeat(keeping::clear);
    }

    private static void repeat(BooleanSupplier part) {
        for (int parts = 0; parts < MOST_PARTS && part.getAsBoolean(); parts++) {
            // Each part is a transaction of its own.
        }
    }
}
