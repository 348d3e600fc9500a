package org.creatorconnect.team.query;

import java.util.Set;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.team.TeamMemberStatus;

/**
 * Narrows the list of a team; an empty set or text does not narrow.
 *
 * @param search part of the name, the user name, or the address that was invited
 */
public record TeamFilter(Set<TeamMemberStatus> states, Set<TeamRight> rights, String search) {

    public static final TeamFilter NONE = new TeamFilter(Set.of(), Set.of(), "");

    public TeamFilter in(Set<TeamMemberStatus> wanted) {
        return new TeamFilter(wanted, rights, search);
    }
}
