package org.creatorconnect.foundation.node;

/**
 * Something changed that nodes have in memory. On the node that changed it nobody hears this: there
 * the memory is told by the event itself.
 *
 * @param key whose memory is meant; empty when all is
 */
public record NodeNews(About about, String key) {

    /** What nodes have in memory. */
    public enum About {
        /** Where the affiliate of this id stands. */
        AFFILIATE,
        /** Where the channel of this id stands. */
        CHANNEL,
        /** The terms of the merchant of this id. */
        TERMS,
        /** How far the application's clock is ahead. */
        CLOCK,
        /** Nobody listened for a while; anything may have changed. */
        ANYTHING
    }

    /** Whether it says that something of this kind may have changed. */
    public boolean concerns(About kind) {
        return about == kind || about == About.ANYTHING;
    }
}
