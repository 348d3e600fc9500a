package org.creatorconnect.team.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.service.Tally;
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

    private final Tally<String> byMailbox = new Tally<>(MOST_FOR_MAILBOX, WINDOW, COMPLAINT);
    private final Tally<UUID> byTeam = new Tally<>(MOST_FOR_TEAM, WINDOW, COMPLAINT);

    /**
     * @throws TooManyAttempts when there were too many for one of both
     */
    public void count(Team team, EmailAddress mailbox) {
        byTeam.count(team.id());
        byMailbox.count(mailbox.key());
    }
}
