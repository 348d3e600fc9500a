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
import java.util.List;
import java.util.UUID;
import org.creatorconnect.identity.Role;
import org.creatorconnect.notification.Notification;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.OrderReminderRepository;
import org.creatorconnect.notification.Side;
import org.creatorconnect.notification.SilentOrders;
import org.creatorconnect.notification.query.ConcernedQueries;
import org.creatorconnect.notification.query.Recipient;

/**
 * Reminds merchants of the orders whose commissions their silence approves within two days: once a
 * day all of them together, so that a shop of many orders reads one letter.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OrderReminders {

    /** What merchants are told, and nobody else. */
    static final NotificationKind KIND = NotificationKind.ORDERS_DUE;

    /** How many merchants are reminded in one go. */
    static final int SHARE = 200;

    private static final Duration SOON = Duration.ofHours(48);

    private final OrderReminderRepository reminders;
    private final ConcernedQueries concerned;
    private final Telling telling;
    private final InstantSource clock;

    protected OrderReminders() {
        this(null, null, null, null);
    }

    @Inject
    public OrderReminders(
            OrderReminderRepository reminders,
            ConcernedQueries concerned,
            Telling telling,
            InstantSource clock) {
        this.reminders = reminders;
        this.concerned = concerned;
        this.telling = telling;
        this.clock = clock;
    }

    /** Reminds the next merchants. @return whether there may be more */
    public boolean remind() {
        Instant now = clock.instant();
        List<SilentOrders> near =
                reminders.take(
                        LocalDate.ofInstant(now, ZoneOffset.UTC), now, now.plus(SOON), SHARE);
        if (!near.isEmpty()) {
            List<UUID> merchants = near.stream().map(SilentOrders::merchant).toList();
            List<Recipient> people = concerned.recipients(KIND, List.of(), merchants);
            near.forEach(orders -> tell(orders, people));
        }
        return near.size() == SHARE;
    }

    private void tell(SilentOrders orders, List<Recipient> people) {
        telling.tell(
                new Notification.Matter(
                        KIND,
                        Side.MERCHANT,
                        "orders_to_report",
                        orders.merchant(),
                        "",
                        Long.toString(orders.count()),
                        orders.first()),
                people.stream().filter(person -> person.is(orders.merchant())).toList());
    }
}
