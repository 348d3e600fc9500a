package org.creatorconnect.roster.query;

import java.util.Set;
import org.creatorconnect.roster.RosterContractStatus;

/**
 * Which contracts of a roster are looked for.
 *
 * @param states those in any of these; all when there are none
 * @param search words of the creator's name
 */
public record RosterFilter(Set<RosterContractStatus> states, String search) {}
