package org.creatorconnect.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.identity.Role;
import org.creatorconnect.mail.service.LetterFigures;
import org.creatorconnect.mail.service.LetterWords;
import org.creatorconnect.notification.Notification;
import org.creatorconnect.notification.NotificationRepository;
import org.creatorconnect.notification.query.ConcernedQueries;

/** Letters of the day: each person's in a transaction of its own, so that none goes twice. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Digests {

    /** How many letters are written in one go; the next minute goes on. */
    private static final int SHARE = 200;

    /** How much one letter tells; the inbox has the rest. */
    static final int MOST_LINES = 40;

    private final NotificationRepository notifications;
    private final ConcernedQueries concerned;
    private final NotificationMail mail;
    private final LetterWords words;
    private final InstantSource clock;

    protected Digests() {
        this(null, null, null, null, null);
    }

    @Inject
    public Digests(
            NotificationRepository notifications,
            ConcernedQueries concerned,
            NotificationMail mail,
            LetterWords words,
            InstantSource clock) {
        this.notifications = notifications;
        this.concerned = concerned;
        this.mail = mail;
        this.words = words;
        this.clock = clock;
    }

    /** Whose letter is due. */
    public List<UUID> due() {
        return notifications.digestsDue(clock.instant(), SHARE);
    }

    /** Writes a person's letter of the day; nothing when there is nothing left to tell. */
    public void write(UUID account) {
        Instant now = clock.instant();
        if (!notifications.lockDigest(account)) {
            return;
        }
        List<Notification> told = notifications.digest(account, now, MOST_LINES);
        if (told.isEmpty()) {
            return;
        }
        notifications.digested(account, now);
        concerned
                .recipient(account)
                .ifPresent(person -> mail.writeDigest(person, lines(told, person.locale())));
    }

    private String lines(List<Notification> told, LocaleChoice locale) {
        LetterFigures figures = LetterFigures.of(locale);
        return told.stream()
                .map(one -> line(one, locale.letters().tag(), ToldInLetters.about(one, figures)))
                .collect(Collectors.joining("\n"));
    }

    private String line(Notification told, String language, String about) {
        String subject = words.subject(told.kind().name(), language);
        return about.isEmpty() ? "– " + subject : "– " + subject + ": " + about;
    }
}
