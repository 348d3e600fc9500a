package org.creatorconnect.roster;

import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where an agency's invitation of a creator stands. */
public enum RosterInvitationStatus implements Stage<RosterInvitationStatus> {
    /** The creator decides. */
    INVITED,
    /** The creator consented; the contract exists. */
    ACCEPTED,
    DECLINED,
    /** Taken back by the agency. */
    WITHDRAWN,
    /** Nobody decided in time. */
    LAPSED;

    @Override
    public Set<RosterInvitationStatus> successors() {
        return switch (this) {
            case INVITED -> EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN, LAPSED);
            case ACCEPTED, DECLINED, WITHDRAWN, LAPSED ->
                    EnumSet.noneOf(RosterInvitationStatus.class);
        };
    }
}
