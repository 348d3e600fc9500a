package org.creatorconnect.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.mail.LetterRepository;
import org.creatorconnect.notification.MailChoice;
import org.creatorconnect.notification.Mailing;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.NotificationRepository;

/** What people choose about letters, by whichever way they do. */
@ApplicationScoped
public class LetterChoices {

    private final NotificationRepository notifications;
    private final AccountRepository accounts;
    private final LetterRepository letters;
    private final InstantSource clock;

    protected LetterChoices() {
        this(null, null, null, null);
    }

    @Inject
    public LetterChoices(
            NotificationRepository notifications,
            AccountRepository accounts,
            LetterRepository letters,
            InstantSource clock) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * From now on. What waits for the letter of the day waits on only when that was chosen, and
     * what quiet hours hold back is not sent when nothing was.
     */
    void choose(UUID account, Collection<NotificationKind> kinds, Mailing mailing) {
        if (mailing != Mailing.DAILY) {
            notifications.stopDigest(account, kinds);
        }
        if (mailing == Mailing.NEVER) {
            stopLetters(account, kinds);
        }
        for (NotificationKind kind : kinds) {
            notifications.save(new MailChoice(new MailChoice.Key(account, kind), mailing));
        }
    }

    private void stopLetters(UUID account, Collection<NotificationKind> kinds) {
        List<String> ended =
                kinds.stream().filter(kind -> !kind.isFixed()).map(Enum::name).toList();
        accounts.get(new AccountId(account))
                .provedEmail()
                .ifPresent(to -> letters.expire(ended, to, clock.instant()));
    }

    /** The kinds that are told to this person in this way. */
    List<NotificationKind> kinds(UUID account, Mailing mailing) {
        Map<NotificationKind, Mailing> chosen = notifications.choices(account);
        return Arrays.stream(NotificationKind.values())
                .filter(kind -> kind.mailing(chosen.get(kind)) == mailing)
                .toList();
    }
}
