package org.creatorconnect.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.identity.Team;
import org.creatorconnect.mail.service.LetterFigures;
import org.creatorconnect.mail.service.Letters;
import org.creatorconnect.mail.service.NewLetter;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.roster.RosterInvitation;
import org.creatorconnect.team.service.InvitationAttempts;

/**
 * Mails invitations to whoever has a mailbox, in the language of who invites: nobody is looked up,
 * so that the answer and its time say nothing of who is known here. The link opens nothing by
 * itself; whoever joins or signs in, and has proved the address, finds the invitation.
 */
@ApplicationScoped
public class RosterMailing {

    private final Letters letters;
    private final InvitationAttempts attempts;
    private final AffiliateRepository affiliates;
    private final Callers callers;
    private final Settings settings;

    protected RosterMailing() {
        this(null, null, null, null, null);
    }

    @Inject
    public RosterMailing(
            Letters letters,
            InvitationAttempts attempts,
            AffiliateRepository affiliates,
            Callers callers,
            Settings settings) {
        this.letters = letters;
        this.attempts = attempts;
        this.affiliates = affiliates;
        this.callers = callers;
        this.settings = settings;
    }

    /**
     * Counts a letter before it is written.
     *
     * @throws org.creatorconnect.refusal.TooManyAttempts when there were too many, of the agency or
     *     to the mailbox
     */
    void count(AffiliateId mcn, EmailAddress mailbox) {
        attempts.count(Team.ofAffiliate(mcn.value()), mailbox);
    }

    void mail(RosterInvitation invited, EmailAddress mailbox) {
        Affiliate agency = affiliates.get(invited.mcnId());
        LocaleChoice reads = callers.current().locale();
        letters.post(
                new NewLetter(
                        RosterLetter.ROSTER_INVITED_BY_MAIL,
                        mailbox,
                        reads.letters().tag(),
                        List.of(
                                agency.displayName(),
                                LetterFigures.of(reads).rate(invited.terms().share().rate())),
                        Optional.of(settings.baseUrl() + "/join.xhtml?as=creator"),
                        invited.lapsesAt(),
                        Optional.empty()));
    }
}
