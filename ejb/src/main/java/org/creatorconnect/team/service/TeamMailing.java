package org.creatorconnect.team.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.identity.service.OneTimeSecrets;
import org.creatorconnect.mail.service.LetterWords;
import org.creatorconnect.mail.service.Letters;
import org.creatorconnect.mail.service.NewLetter;
import org.creatorconnect.team.TeamMember;
import org.creatorconnect.team.query.TeamNames;
import org.creatorconnect.time.DeadlineRepository;

/**
 * Mails the links of invitations, the last of which alone opens anything, and sees to their end;
 * whoever calls it has a transaction.
 */
@ApplicationScoped
public class TeamMailing {

    /** As long as an operator's invitation, unless the installation says otherwise. */
    private static final Duration TOLD = Duration.ofDays(3);

    private final Letters letters;
    private final LetterWords words;
    private final DeadlineRepository deadlines;
    private final TeamNames names;
    private final Settings settings;
    private final InstantSource clock;
    private final OneTimeSecrets secrets = new OneTimeSecrets();

    protected TeamMailing() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TeamMailing(
            Letters letters,
            LetterWords words,
            DeadlineRepository deadlines,
            TeamNames names,
            Settings settings,
            InstantSource clock) {
        this.letters = letters;
        this.words = words;
        this.deadlines = deadlines;
        this.names = names;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Mails a fresh link, of whose secret only the fingerprint is kept.
     *
     * @throws org.creatorconnect.refusal.StateForbids when it is no invitation any more
     */
    void mail(TeamMember invited) {
        Instant until = clock.instant().plus(settings.invitationLife());
        String secret = secrets.next();
        invited.renew(TokenFingerprint.of(secret), until);
        deadlines.set(TeamDeadline.TEAM_INVITATION_OPEN.of(invited.id().value(), until));
        letters.post(
                new NewLetter(
                        TeamLetter.JOIN_TEAM,
                        invited.mailbox(),
                        invited.language(),
                        List.of(names.of(invited.team()), right(invited)),
                        Optional.of(settings.baseUrl() + "/team-invitation.xhtml?key=" + secret),
                        until,
                        Optional.empty()));
    }

    /** Tells somebody that they were taken out; a letter is all that still reaches them. */
    void tellRemoved(TeamMember removed, EmailAddress to, Account account) {
        letters.post(
                new NewLetter(
                        TeamLetter.TAKEN_OUT_OF_TEAM,
                        to,
                        account.locale().letters().tag(),
                        List.of(account.username(), names.of(removed.team())),
                        Optional.empty(),
                        clock.instant().plus(TOLD),
                        Optional.empty()));
    }

    /** The invitation is none any more. */
    void ended(TeamMember invited) {
        deadlines.clear(TeamDeadline.TEAM_INVITATION_OPEN, invited.id().value());
    }

    private String right(TeamMember invited) {
        return words.word("right." + invited.teamRight(), invited.language());
    }
}
