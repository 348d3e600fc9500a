package org.creatorconnect.proposal;

import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where a proposal stands. */
public enum ProposalStatus implements Stage<ProposalStatus> {
    /** The other side answers; silence keeps the old terms. */
    OPEN,
    /** The other side agreed, and the terms are what it says. */
    ACCEPTED,
    /** The other side did not agree, or proposed something else. */
    DECLINED,
    /** Whoever made it took it back. */
    WITHDRAWN,
    /** Nobody answered in time, or the assignment ended before. */
    LAPSED;

    @Override
    public Set<ProposalStatus> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN, LAPSED);
            case ACCEPTED, DECLINED, WITHDRAWN, LAPSED -> EnumSet.noneOf(ProposalStatus.class);
        };
    }
}
