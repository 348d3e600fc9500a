package org.creatorconnect.roster.query;

import java.util.Set;
import org.creatorconnect.roster.RosterInvitationStatus;

/**
 * Which invitations of an agency are looked for.
 *
 * @param states those in any of these; all when there are none
 * @param search words of the creator's name, or a piece of the address of those by mail
 */
public record RosterInvitationFilter(Set<RosterInvitationStatus> states, String search) {}
