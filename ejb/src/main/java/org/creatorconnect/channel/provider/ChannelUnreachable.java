package org.creatorconnect.channel.provider;

import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.refusal.Refusal;

/** No way led to the channel; nothing was learned about it. A reviewer can be shown evidence. */
public final class ChannelUnreachable extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChannelUnreachable(String why) {
        super(
                Kind.UNPROCESSABLE,
                "CHANNEL_UNREACHABLE",
                "The channel cannot be opened: " + why + ". A reviewer can look at what you show.");
    }

    /** In the reader's words, without the address. */
    public static ChannelUnreachable of(ChannelLook look) {
        return new ChannelUnreachable(
                switch (look.outcome()) {
                    case TRY_LATER ->
                            "its platform answers no more questions for now"
                                    + look.again().map(at -> ", until " + at).orElse("");
                    case PRIVATE -> "it is not public";
                    case GONE -> "there is no such channel";
                    case SILENT -> "it does not answer";
                    case MOVED -> "its address leads elsewhere";
                    case WALL -> "its platform shows it only to those who sign in";
                    case UNREADABLE, SHOWN, NOT_SHOWN -> "what came back cannot be read";
                });
    }
}
