package org.creatorconnect.team;

import java.time.Instant;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.TeamRight;

/**
 * The offer of a place in a team.
 *
 * @param to where its link is mailed
 * @param right that goes with the place
 * @param language of the letter, as a tag
 * @param by who invites
 * @param at when
 */
public record TeamInvitation(
        EmailAddress to, TeamRight right, String language, AccountId by, Instant at) {}
