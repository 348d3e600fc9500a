package org.creatorconnect.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.mail.service.LetterFigures;
import org.creatorconnect.mail.service.LetterWords;
import org.creatorconnect.mail.service.Letters;
import org.creatorconnect.mail.service.NewLetter;
import org.creatorconnect.notification.Notification;
import org.creatorconnect.notification.query.Recipient;

/** Tells notifications by letter, as their people chose; only at addresses that were proved. */
@ApplicationScoped
public class NotificationMail {

    /** How long a letter about something that happened makes sense. */
    private static final Duration FRESH = Duration.ofDays(7);

    private final Letters letters;
    private final LetterWords words;
    private final Unsubscribing unsubscribing;
    private final Settings settings;
    private final InstantSource clock;

    protected NotificationMail() {
        this(null, null, null, null, null);
    }

    @Inject
    public NotificationMail(
            Letters letters,
            LetterWords words,
            Unsubscribing unsubscribing,
            Settings settings,
            InstantSource clock) {
        this.letters = letters;
        this.words = words;
        this.unsubscribing = unsubscribing;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes the letter that is to go at once, or has the notification wait for that of the day.
     */
    void write(Notification told, Recipient recipient) {
        Optional<EmailAddress> mailbox = recipient.mailbox();
        if (mailbox.isEmpty()) {
            return;
        }
        switch (recipient.mailing(told.kind())) {
            case AT_ONCE -> writeNow(told, recipient, mailbox.get());
            case DAILY -> writeDaily(told, recipient, mailbox.get());
            case NEVER -> {
                // The inbox alone was chosen.
            }
        }
    }

    /** Writes the letter of the day. */
    void writeDigest(Recipient recipient, String lines) {
        recipient.mailbox().ifPresent(mailbox -> writeDigest(recipient, mailbox, lines));
    }

    private void writeDigest(Recipient recipient, EmailAddress mailbox, String lines) {
        Instant now = clock.instant();
        letters.post(
                new NewLetter(
                        NotificationLetter.NOTIFICATIONS_OF_THE_DAY,
                        mailbox,
                        recipient.locale().letters().tag(),
                        List.of(lines),
                        Optional.of(settings.baseUrl() + "/notifications/inbox.xhtml"),
                        now.plus(FRESH),
                        Optional.of(unsubscribing.ofDigest(recipient.account()))),
                recipient.open(now));
    }

    /** What is due before the letter of the day does not wait for it. */
    private void writeDaily(Notification told, Recipient recipient, EmailAddress mailbox) {
        Instant digest = recipient.nextDigest(clock.instant());
        if (told.dueAt().filter(due -> !digest.isBefore(due)).isPresent()) {
            writeNow(told, recipient, mailbox);
        } else {
            told.awaitDigest(digest);
        }
    }

    private void writeNow(Notification told, Recipient recipient, EmailAddress mailbox) {
        Instant now = clock.instant();
        LetterFigures figures = LetterFigures.of(recipient.locale());
        String language = recipient.locale().letters().tag();
        // What would come too late in the morning comes at night.
        boolean pressing = told.dueAt().isPresent() || told.kind().isFixed();
        Instant from = pressing ? now : recipient.open(now);
        letters.post(
                new NewLetter(
                        told.kind(),
                        mailbox,
                        language,
                        ToldInLetters.values(told, figures, key -> words.word(key, language)),
                        Optional.of(
                                settings.baseUrl()
                                        + "/notifications/open.xhtml?notification="
                                        + told.id().text()),
                        told.dueAt().orElse(now.plus(FRESH)),
                        told.kind().isFixed()
                                ? Optional.empty()
                                : Optional.of(unsubscribing.of(recipient.account(), told.kind()))),
                from);
    }
}
