package org.creatorconnect.notification.service;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.notification.MailChoice;
import org.creatorconnect.notification.Mailing;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.NotificationRepository;

/** Ends letters for whoever has the link of one of them, without signing in (RFC 8058). */
@Stateless
@PermitAll
public class EndedLetters {

    private final Unsubscribing unsubscribing;
    private final NotificationRepository notifications;

    protected EndedLetters() {
        this(null, null);
    }

    @Inject
    public EndedLetters(Unsubscribing unsubscribing, NotificationRepository notifications) {
        this.unsubscribing = unsubscribing;
        this.notifications = notifications;
    }

    /**
     * Which kind of letters a link ends; nothing when it ends the letter of the day.
     *
     * @throws org.creatorconnect.refusal.NotFound when it is no link of ours
     */
    public Optional<NotificationKind> kind(String key) {
        Unsubscribing.Ending ending = unsubscribing.read(key);
        return ending.isDigest() ? Optional.empty() : Optional.of(ending.kind());
    }

    /**
     * Ends them; the inbox goes on. The same link again changes nothing.
     *
     * @throws org.creatorconnect.refusal.NotFound when it is no link of ours
     */
    public void end(String key) {
        Unsubscribing.Ending ending = unsubscribing.read(key);
        List<NotificationKind> kinds =
                ending.isDigest() ? daily(ending.account()) : List.of(ending.kind());
        notifications.stopDigest(ending.account(), kinds);
        kinds.stream()
                .map(kind -> new MailChoice.Key(ending.account(), kind))
                .forEach(one -> notifications.save(new MailChoice(one, Mailing.NEVER)));
    }

    /** The kinds that the letter of the day tells this person. */
    private List<NotificationKind> daily(UUID account) {
        Map<NotificationKind, Mailing> chosen =
                notifications.choices(account).stream()
                        .collect(toMap(MailChoice::kind, MailChoice::mailing));
        return Arrays.stream(NotificationKind.values())
                .filter(kind -> chosen.getOrDefault(kind, kind.usual()) == Mailing.DAILY)
                .toList();
    }
}
