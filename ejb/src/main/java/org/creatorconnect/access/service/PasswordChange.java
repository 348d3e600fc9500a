package org.creatorconnect.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.service.Authentication;
import org.creatorconnect.identity.service.PasswordRule;
import org.creatorconnect.identity.service.Sessions;
import org.creatorconnect.mail.service.Letters;
import org.creatorconnect.mail.service.NewLetter;
import org.jspecify.annotations.Nullable;

/**
 * What a new password means, whoever chose it by which right: sessions that were opened with the
 * old one end, and its person is told by letter. Whoever calls it has a transaction and the
 * account's lock.
 */
@ApplicationScoped
public class PasswordChange {

    /** A letter that comes later tells nobody anything. */
    private static final Duration TOLD = Duration.ofDays(3);

    private final Authentication authentication;
    private final Sessions sessions;
    private final Letters letters;
    private final InstantSource clock;

    protected PasswordChange() {
        this(null, null, null, null);
    }

    @Inject
    public PasswordChange(
            Authentication authentication,
            Sessions sessions,
            Letters letters,
            InstantSource clock) {
        this.authentication = authentication;
        this.sessions = sessions;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * @param but the session that stays, when it is its person who changes it there
     */
    void take(Account account, char @Nullable [] password, Optional<SignInId> but) {
        PasswordRule.require(password, account.username());
        account.usePassword(authentication.hash(password));
        sessions.endAll(account.id(), but);
        account.provedEmail()
                .ifPresent(
                        to ->
                                letters.post(
                                        new NewLetter(
                                                AccessLetter.PASSWORD_CHANGED,
                                                to,
                                                account.locale().letters().tag(),
                                                List.of(account.username()),
                                                Optional.empty(),
                                                clock.instant().plus(TOLD),
                                                Optional.empty())));
    }
}
