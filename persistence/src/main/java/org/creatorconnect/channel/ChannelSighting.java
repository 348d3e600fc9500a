package org.creatorconnect.channel;

import java.util.Optional;

/**
 * What somebody who opens a channel sees.
 *
 * @param followers how many follow it; nothing when it does not tell
 * @param showsCode whether it shows the code
 */
public record ChannelSighting(Optional<Long> followers, boolean showsCode) {

    /** A channel that tells how many follow it. */
    public static ChannelSighting of(long followers, boolean showsCode) {
        return new ChannelSighting(Optional.of(followers), showsCode);
    }
}
