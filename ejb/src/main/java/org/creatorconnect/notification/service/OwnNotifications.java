package org.creatorconnect.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.access.service.OwnLanguage;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.notification.Mailing;
import org.creatorconnect.notification.Notification;
import org.creatorconnect.notification.NotificationId;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.NotificationRepository;
import org.creatorconnect.notification.Side;
import org.creatorconnect.refusal.StateForbids;

/**
 * What people do with what they were told, and how they choose to be told; each their own alone.
 */
@Stateless
@NeedsRight(TeamRight.ANALYST)
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
public class OwnNotifications {

    private final NotificationRepository notifications;
    private final LetterChoices choices;
    private final OwnLanguage language;
    private final Callers callers;
    private final InstantSource clock;

    protected OwnNotifications() {
        this(null, null, null, null, null);
    }

    @Inject
    public OwnNotifications(
            NotificationRepository notifications,
            LetterChoices choices,
            OwnLanguage language,
            Callers callers,
            InstantSource clock) {
        this.notifications = notifications;
        this.choices = choices;
        this.language = language;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * The caller has read it; a second time changes nothing.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller was not told it
     */
    public void read(NotificationId id) {
        Notification told = notifications.get(id, account());
        told.read(clock.instant());
    }

    /** The caller has read all. @return how many were unread */
    public int readAll() {
        return notifications.readAll(account(), clock.instant());
    }

    /** The kinds that the caller can be told of; none for staff. */
    public Set<NotificationKind> kinds() {
        Caller caller = callers.current();
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (caller.has(Role.AFFILIATE)) {
            sides.addAll(Set.of(Side.CREATOR, Side.AGENCY));
        }
        if (caller.has(Role.MERCHANT)) {
            sides.add(Side.MERCHANT);
        }
        Set<NotificationKind> kinds = ToldKinds.of(sides);
        kinds.removeIf(kind -> caller.right().filter(right -> !kind.isFor(right)).isPresent());
        return kinds;
    }

    /**
     * The caller chooses how a kind is told by letter, from the next one on.
     *
     * @throws StateForbids when the kind is told by letter whatever anybody chooses
     */
    public void choose(NotificationKind kind, Mailing mailing) {
        if (kind.isFixed() && mailing != kind.usual()) {
            throw new StateForbids("Letters about this protect the account; they", "ended");
        }
        choices.choose(account(), Set.of(kind), mailing);
    }

    /**
     * The caller chooses when letters come.
     *
     * @throws org.creatorconnect.refusal.ValidationFailed when something of it cannot be
     */
    public void choose(GivenHours given) {
        Optional<ZoneId> zone = given.zone();
        notifications.save(given.of(account()));
        zone.ifPresent(language::live);
    }

    private UUID account() {
        return callers.current().account().value();
    }
}
