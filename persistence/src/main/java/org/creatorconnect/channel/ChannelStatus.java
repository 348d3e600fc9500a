package org.creatorconnect.channel;

import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.foundation.Stage;

/**
 * Whether a channel is proved to be its affiliate's. Only communities lose their proof, for their
 * owners change; the account of one person stays theirs.
 */
public enum ChannelStatus implements Stage<ChannelStatus> {
    /** A name that anybody can say; also a community that nobody proved again in time. */
    UNVERIFIED,
    VERIFIED,
    /** A community's code is gone; its owner has time to bring it back. */
    PROOF_MISSING,
    /** The code did not come back in time: new visits earn nothing until there is a new proof. */
    PAUSED,
    /** Somebody else has proved the community since. */
    MOVED;

    @Override
    public Set<ChannelStatus> successors() {
        return switch (this) {
            case UNVERIFIED, MOVED -> EnumSet.of(VERIFIED);
            case VERIFIED -> EnumSet.of(PROOF_MISSING, MOVED);
            case PROOF_MISSING -> EnumSet.of(VERIFIED, PAUSED, MOVED);
            case PAUSED -> EnumSet.of(VERIFIED, UNVERIFIED, MOVED);
        };
    }

    /** Whether the channel is one affiliate's and nobody else's. */
    public boolean isHeld() {
        return this == VERIFIED || this == PROOF_MISSING || this == PAUSED;
    }

    /** Whether what is shared in the channel earns: until the time to bring a code back is over. */
    public boolean isEarning() {
        return this == VERIFIED || this == PROOF_MISSING;
    }
}
