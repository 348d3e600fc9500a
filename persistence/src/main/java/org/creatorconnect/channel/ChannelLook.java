package org.creatorconnect.channel;

import java.time.Instant;
import java.util.Optional;

/**
 * One look at a channel.
 *
 * @param followers as far as it could be seen; what hides or cannot be read is no number
 * @param again when the platform lets itself be asked again, if it said so
 */
public record ChannelLook(
        ProofWay way, LookOutcome outcome, Optional<Long> followers, Optional<Instant> again) {

    /** The channel was read. */
    public static ChannelLook of(ProofWay way, ChannelSighting seen) {
        return new ChannelLook(
                way,
                seen.showsCode() ? LookOutcome.SHOWN : LookOutcome.NOT_SHOWN,
                seen.followers(),
                Optional.empty());
    }

    /** The channel could not be read. */
    public static ChannelLook without(ProofWay way, LookOutcome why, Optional<Instant> again) {
        return new ChannelLook(way, why, Optional.empty(), again);
    }
}
