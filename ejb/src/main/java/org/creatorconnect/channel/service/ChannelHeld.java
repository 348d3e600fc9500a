package org.creatorconnect.channel.service;

import org.creatorconnect.refusal.Refusal;

/** Somebody else has proved the channel, and their proof stands. */
public final class ChannelHeld extends Refusal {

    private static final long serialVersionUID = 1L;

    ChannelHeld(boolean community) {
        super(
                Kind.CONFLICT,
                "STATE_FORBIDS",
                community
                        ? "The community is proved to be somebody else's. If you run it now, take"
                                + " their code away there and look again."
                        : "The channel is proved to be somebody else's; it cannot be verified.");
    }
}
