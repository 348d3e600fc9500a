package org.creatorconnect.time;

/**
 * A deadline cannot be handled now because of how much is going on, not because of itself: it is
 * tried again in seconds, and this attempt does not count.
 */
public class LaterPlease extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaterPlease(String why) {
        super(why);
    }
}
