package org.creatorconnect.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.notification.MailChoice;
import org.creatorconnect.notification.Mailing;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.NotificationRepository;

/** What people choose about letters, by whichever way they do. */
@ApplicationScoped
public class LetterChoices {

    private final NotificationRepository notifications;

    protected LetterChoices() {
        this(null);
    }

    @Inject
    public LetterChoices(NotificationRepository notifications) {
        this.notifications = notifications;
    }

    /** From now on; what waits for the letter of the day waits on only when that was chosen. */
    void choose(UUID account, Collection<NotificationKind> kinds, Mailing mailing) {
        if (mailing != Mailing.DAILY) {
            notifications.stopDigest(account, kinds);
        }
        for (NotificationKind kind : kinds) {
            notifications.save(new MailChoice(new MailChoice.Key(account, kind), mailing));
        }
    }

    /** The kinds that are told to this person in this way. */
    List<NotificationKind> kinds(UUID account, Mailing mailing) {
        Map<NotificationKind, Mailing> chosen = notifications.choices(account);
        return Arrays.stream(NotificationKind.values())
                .filter(kind -> kind.mailing(chosen.get(kind)) == mailing)
                .toList();
    }
}
