package org.creatorconnect.channel.provider;

import org.creatorconnect.refusal.Refusal;

/** The channel could not be opened; nothing was learned about it. */
public final class ChannelUnreachable extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param why in the reader's words, without the address
     */
    public ChannelUnreachable(String why) {
        super(
                Kind.UNPROCESSABLE,
                "CHANNEL_UNREACHABLE",
                "The channel cannot be opened: " + why + ".");
    }
}
