package org.creatorconnect.roster;

import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where an agency's offer of another share stands. */
public enum ShareOfferStatus implements Stage<ShareOfferStatus> {
    /** The creator decides. */
    OFFERED,
    /** It holds from the acceptance on. */
    ACCEPTED,
    DECLINED,
    /** Nobody decided in time, or the contract is over; the share stays what it is. */
    LAPSED;

    @Override
    public Set<ShareOfferStatus> successors() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ACCEPTED, DECLINED, LAPSED);
            case ACCEPTED, DECLINED, LAPSED -> EnumSet.noneOf(ShareOfferStatus.class);
        };
    }
}
