package org.creatorconnect.foundation.query;

/**
 * How many rows a list has, counted no further than {@value #MOST}.
 *
 * @param counted how many were counted
 * @param more whether there are more than that
 */
public record Total(long counted, boolean more) {

    /** Nobody reads further, and counting on would cost more than the page. */
    public static final int MOST = 10_000;

    public static final Total NONE = new Total(0, false);

    static Total of(long found) {
        return new Total(Math.min(found, MOST), found > MOST);
    }
}
