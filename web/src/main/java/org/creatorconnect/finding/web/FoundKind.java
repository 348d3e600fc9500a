package org.creatorconnect.finding.web;

import java.util.List;
import org.creatorconnect.portal.list.Found;

/**
 * What was found of one kind.
 *
 * @param name one word for the kind
 * @param icon name of its icon without {@code pi-}
 */
record FoundKind(String name, String icon, List<Found> things) {

    /** Whether something goes by just this text. */
    boolean has(String text) {
        return things.stream().anyMatch(thing -> thing.goesBy(text));
    }
}
