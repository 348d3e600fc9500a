package org.creatorconnect.notification.service;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.creatorconnect.identity.Role;

/**
 * Wakes whoever tells something at its time: reminders and letters of the day each minute,
 * reminders of orders and clearing away each hour. None waits for another, and a node that finds
 * another at it finds nothing left.
 */
@Singleton
@Lock(LockType.READ)
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NEVER)
public class NotificationSchedule {

    private static final System.Logger LOG = System.getLogger(NotificationSchedule.class.getName());

    /** Parts of one kind after which others have their turn. */
    private static final int MOST_PARTS = 20;

    private final Reminders reminders;
    private final OrderReminders orders;
    private final Digests digests;
    private final NotificationKeeping keeping;

    protected NotificationSchedule() {
        this(null, null, null, null);
    }

    @Inject
    public NotificationSchedule(
            Reminders reminders,
            OrderReminders orders,
            Digests digests,
            NotificationKeeping keeping) {
        this.reminders = reminders;
        this.orders = orders;
        this.digests = digests;
        this.keeping = keeping;
    }

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false, info = "reminders")
    public void remind() {
        repeat(reminders::remindEarly);
        repeat(reminders::remindLate);
    }

    @Schedule(hour = "*", minute = "7", persistent = false, info = "orders to report")
    public void remindOfOrders() {
        repeat(orders::remind);
    }

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false, info = "digests")
    public void writeDigests() {
        Set<UUID> written = new HashSet<>();
        List<UUID> due = digests.due();
        for (int parts = 0; parts < MOST_PARTS && written.addAll(due); parts++) {
            due.forEach(this::writeDigest);
            due = digests.due();
        }
    }

    /** Whoever's letter cannot be written keeps nobody else's back; it is tried again. */
    private void writeDigest(UUID account) {
        try {
            digests.write(account);
        } catch (EJBException failed) {
            LOG.log(WARNING, "the letter of the day of account " + account + " failed", failed);
        }
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
