package org.creatorconnect.team.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.service.Tally;
import org.creatorconnect.foundation.service.Tries;
import org.creatorconnect.identity.Team;
import org.creatorconnect.refusal.TooManyAttempts;

/**
 * Counts the letters by which teams invite people, to themselves or as an agency to its roster, by
 * mailbox and by team, so that nobody's mailbox is filled from here.
 */
@ApplicationScoped
public class InvitationAttempts {

    static final int MOST_FOR_MAILBOX = 5;
    static final int MOST_FOR_TEAM = 50;

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final String COMPLAINT =
            "There were too many invitations sent. Wait a while and try again.";

    private final Tally<String> byMailbox;
    private final Tally<UUID> byTeam;

    protected InvitationAttempts() {
        this(null);
    }

    @Inject
    public InvitationAttempts(Tries tries) {
        this.byMailbox =
                new Tally<>(tries, "invitations to a mailbox", MOST_FOR_MAILBOX, WINDOW, COMPLAINT);
        this.byTeam = new Tally<>(tries, "invitations of a team", MOST_FOR_TEAM, WINDOW, COMPLAINT);
    }

    /**
     * @throws TooManyAttempts when there were too many for one of both
     */
    public void count(Team team, EmailAddress mailbox) {
        byTeam.count(team.id());
        byMailbox.count(mailbox.key());
    }
}
