package org.creatorconnect.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.creatorconnect.identity.Role;
import org.creatorconnect.notification.NotificationRepository;
import org.creatorconnect.notification.OrderReminderRepository;
import org.creatorconnect.notification.ReminderRepository;

/** Clears away what nobody needs any more. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NotificationKeeping {

    /** How long an inbox goes back. */
    static final Duration KEPT = Duration.ofDays(365);

    private static final Duration REMINDED = Duration.ofDays(7);
    private static final int SHARE = 10_000;

    private final NotificationRepository notifications;
    private final ReminderRepository reminders;
    private final OrderReminderRepository orders;
    private final InstantSource clock;

    protected NotificationKeeping() {
        this(null, null, null, null);
    }

    @Inject
    public NotificationKeeping(
            NotificationRepository notifications,
            ReminderRepository reminders,
            OrderReminderRepository orders,
            InstantSource clock) {
        this.notifications = notifications;
        this.reminders = reminders;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * @return whether there may be more
     */
    public boolean clear() {
        Instant reminded = clock.instant().minus(REMINDED);
        reminders.forgetBefore(reminded);
        orders.forgetBefore(LocalDate.ofInstant(reminded, ZoneOffset.UTC));
        return notifications.deleteBefore(clock.instant().minus(KEPT), SHARE) == SHARE;
    }
}
