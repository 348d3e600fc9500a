package org.creatorconnect.team;

import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where somebody stands in a team; {@link #INVITED} and {@link #MEMBER} are not final. */
public enum TeamMemberStatus implements Stage<TeamMemberStatus> {
    INVITED,
    MEMBER,

    /** The invitation was taken back. */
    WITHDRAWN,

    /** Nobody took the invitation in time. */
    LAPSED,

    /** The person left by themselves. */
    LEFT,

    /** An owner took the person out. */
    REMOVED;

    @Override
    public Set<TeamMemberStatus> successors() {
        return switch (this) {
            case INVITED -> Set.of(MEMBER, WITHDRAWN, LAPSED);
            case MEMBER -> Set.of(LEFT, REMOVED);
            case WITHDRAWN, LAPSED, LEFT, REMOVED -> Set.of();
        };
    }
}
