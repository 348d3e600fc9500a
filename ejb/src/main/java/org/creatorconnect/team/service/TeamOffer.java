package org.creatorconnect.team.service;

import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.identity.TeamRight;

/**
 * What the link of an invitation offers.
 *
 * @param team the name of the merchant or affiliate
 * @param masked the address that whoever has the link has proved, as it may be shown
 * @param standing what is to be done to take it
 * @param username of the account that has the address, if there is one
 * @param until when it can be taken
 */
public record TeamOffer(
        String team,
        TeamRight right,
        String masked,
        Standing standing,
        Optional<String> username,
        Instant until) {

    /** Whether somebody has an account with the address, and can join with it. */
    public enum Standing {
        /** There is none: one is opened. */
        NEW,
        /** There is one that works nowhere: it joins. */
        KNOWN,
        /** There is one that works elsewhere or is the staff's: it cannot join. */
        TAKEN
    }
}
