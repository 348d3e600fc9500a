package org.creatorconnect.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.notification.Mailing;
import org.creatorconnect.notification.NotificationKind;

/** Ends letters for whoever has the link of one of them, without signing in (RFC 8058). */
@Stateless
@PermitAll
public class EndedLetters {

    private final Unsubscribing unsubscribing;
    private final LetterChoices choices;

    protected EndedLetters() {
        this(null, null);
    }

    @Inject
    public EndedLetters(Unsubscribing unsubscribing, LetterChoices choices) {
        this.unsubscribing = unsubscribing;
        this.choices = choices;
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
                ending.isDigest()
                        ? choices.kinds(ending.account(), Mailing.DAILY)
                        : List.of(ending.kind());
        choices.choose(ending.account(), kinds, Mailing.NEVER);
    }
}
