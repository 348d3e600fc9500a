package org.creatorconnect.link.query;

import java.util.UUID;
import org.creatorconnect.foundation.query.Period;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of links.
 *
 * @param search part of the page, the code, or words of merchant, creator or task; empty for all
 * @param made when it was made
 * @param channel in which it is shared; null for all
 */
public record LinkFilter(String search, Period made, @Nullable UUID channel) {

    /** Those that a text finds. */
    public static LinkFilter of(String search) {
        return new LinkFilter(search, Period.ALWAYS, null);
    }
}
