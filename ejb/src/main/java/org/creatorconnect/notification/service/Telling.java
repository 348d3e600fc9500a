package org.creatorconnect.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.notification.Notification;
import org.creatorconnect.notification.NotificationId;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.NotificationRepository;
import org.creatorconnect.notification.Side;
import org.creatorconnect.notification.query.Concerned;
import org.creatorconnect.notification.query.ConcernedQueries;
import org.creatorconnect.notification.query.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Tells everybody whom something concerns, in the caller's transaction: in the inbox always, by
 * letter as they chose. Of a team those are told whose right the kind asks for, and whose own
 * matter it is. Nobody is told of their own act, but of those that a stranger could do in their
 * name.
 */
@ApplicationScoped
public class Telling {

    /**
     * What is told of some objects.
     *
     * @param sides who is told
     * @param subjectType the kind of objects, in the audit trail's word
     * @param asked by which word {@link ConcernedQueries} finds whom they concern; mostly the same
     */
    record News(NotificationKind kind, Set<Side> sides, String subjectType, String asked) {

        News(NotificationKind kind, Set<Side> sides, String subjectType) {
            this(kind, sides, subjectType, subjectType);
        }
    }

    private final ConcernedQueries concerned;
    private final NotificationRepository notifications;
    private final NotificationMail mail;
    private final Callers callers;
    private final IdSource ids;
    private final InstantSource clock;

    protected Telling() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Telling(
            ConcernedQueries concerned,
            NotificationRepository notifications,
            NotificationMail mail,
            Callers callers,
            IdSource ids,
            InstantSource clock) {
        this.concerned = concerned;
        this.notifications = notifications;
        this.mail = mail;
        this.callers = callers;
        this.ids = ids;
        this.clock = clock;
    }

    /** Tells of these objects. */
    void tell(News news, Collection<UUID> subjects) {
        tell(news, subjects, Map.of());
    }

    /**
     * As {@link #tell(News, Collection)}.
     *
     * @param dueAt when what is to be done about an object is due, for a reminder
     */
    void tell(News news, Collection<UUID> subjects, Map<UUID, Instant> dueAt) {
        List<Concerned> matters = concerned.of(news.asked(), subjects);
        Set<UUID> affiliates = new HashSet<>();
        Set<UUID> merchants = new HashSet<>();
        for (Concerned matter : matters) {
            for (Side side : news.sides()) {
                matter.party(side)
                        .ifPresent(side == Side.MERCHANT ? merchants::add : affiliates::add);
            }
        }
        if (affiliates.isEmpty() && merchants.isEmpty()) {
            return;
        }
        List<Recipient> recipients =
                concerned.recipients(news.kind(), affiliates, merchants).stream()
                        .filter(recipient -> isTold(recipient, news.kind()))
                        .toList();
        for (Recipient recipient : recipients) {
            for (Concerned matter : matters) {
                tell(news, matter, recipient, dueAt.get(matter.subject()));
            }
        }
    }

    /** Tells one matter to these people, whomever of them its kind is for. */
    void tell(Notification.Matter matter, Collection<Recipient> recipients) {
        recipients.stream()
                .filter(recipient -> recipient.isFor(matter.kind()))
                .forEach(recipient -> tell(matter, recipient));
    }

    private void tell(Notification.Matter matter, Recipient recipient) {
        Notification made =
                new Notification(
                        new NotificationId(ids.next()),
                        recipient.account(),
                        matter,
                        clock.instant());
        mail.write(made, recipient);
        notifications.add(made);
    }

    private boolean isTold(Recipient recipient, NotificationKind kind) {
        return kind.isFixed() || !recipient.account().equals(callers.current().account().value());
    }

    private void tell(News news, Concerned matter, Recipient recipient, @Nullable Instant dueAt) {
        for (Side side : news.sides()) {
            boolean theirs =
                    recipient.isFor(news.kind())
                            || (news.kind().isPersonal() && matter.isOf(recipient.account()));
            if (theirs && matter.party(side).filter(recipient::is).isPresent()) {
                tell(matter(news, matter, side, dueAt), recipient);
            }
        }
    }

    private static Notification.Matter matter(
            News news, Concerned matter, Side side, @Nullable Instant dueAt) {
        Concerned.Home home =
                matter.home(side)
                        .orElseGet(() -> new Concerned.Home(news.subjectType(), matter.subject()));
        return new Notification.Matter(
                news.kind(),
                side,
                home.type(),
                home.id(),
                matter.about(side),
                matter.facts(side),
                dueAt);
    }
}
