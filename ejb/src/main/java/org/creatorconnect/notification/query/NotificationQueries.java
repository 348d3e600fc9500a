package org.creatorconnect.notification.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.identity.Role;
import org.creatorconnect.notification.LetterHours;
import org.creatorconnect.notification.Mailing;
import org.creatorconnect.notification.NotificationId;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.NotificationRepository;
import org.creatorconnect.refusal.NotFound;

/** What the caller was told, and how they are told. */
@Stateless
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NotificationQueries {

    /** The order in which an inbox is read. */
    public static final Sortings<NotificationRow> SORTINGS =
            Sortings.by(NotificationReading.BY_ID, NotificationRow::id)
                    .descending(
                            Sorting.byId("newest", NotificationReading.BY_ID, NotificationRow::id));

    /** Up to so many the bell counts. */
    public static final int MOST_COUNTED = 100;

    private final NotificationRepository notifications;
    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected NotificationQueries() {
        this(null, null);
    }

    @Inject
    public NotificationQueries(NotificationRepository notifications, Callers callers) {
        this.notifications = notifications;
        this.callers = callers;
    }

    /** The caller's inbox, the newest first. */
    public Part<NotificationRow> inbox(NotificationFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How much there is in it. */
    public Total total(NotificationFilter filter) {
        return list(filter).total(entityManager);
    }

    /**
     * @throws NotFound when the caller was not told it
     */
    public NotificationRow notification(NotificationId id) {
        return all()
                .and(NotificationReading.NAMED)
                .with("ids", List.of(id.value()))
                .all(entityManager)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("notification"));
    }

    /** How much of it was not read, at most {@value #MOST_COUNTED}. */
    public int unread() {
        return NotificationReading_.unread(entityManager, account()).size();
    }

    /** How the caller is told each kind by letter, in the order of kinds. */
    public List<MailChoiceRow> choices() {
        Map<NotificationKind, Mailing> chosen = notifications.choices(account());
        return Arrays.stream(NotificationKind.values())
                .map(kind -> new MailChoiceRow(kind, kind.mailing(chosen.get(kind))))
                .toList();
    }

    /** When the caller is told by letter. */
    public LetterHoursRow hours() {
        LetterHours chosen = Rows.find(entityManager, LetterHours.class, account());
        return LetterHoursRow.of(
                chosen == null ? LetterHours.usual(account()) : chosen,
                callers.current().locale().clock());
    }

    private Listing<NotificationRow> list(NotificationFilter filter) {
        return filter.unread() ? all().and(NotificationReading.UNREAD) : all();
    }

    private Listing<NotificationRow> all() {
        return Listing.of(
                        NotificationRow.class,
                        NotificationReading.SELECT,
                        NotificationReading.FROM,
                        SORTINGS)
                .and(NotificationReading.OF)
                .with("account", account());
    }

    private UUID account() {
        return callers.current().account().value();
    }
}
