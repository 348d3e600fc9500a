package org.creatorconnect.link.query;

import org.creatorconnect.foundation.query.Period;

/**
 * Narrows a list of links.
 *
 * @param search part of the page, the code, or words of merchant, creator or task; empty for all
 * @param made when it was made
 */
public record LinkFilter(String search, Period made) {

    /** Those that a text finds. */
    public static LinkFilter of(String search) {
        return new LinkFilter(search, Period.ALWAYS);
    }
}
