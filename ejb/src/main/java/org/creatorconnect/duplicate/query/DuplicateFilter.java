package org.creatorconnect.duplicate.query;

import java.util.Set;
import org.creatorconnect.duplicate.DuplicateKind;
import org.creatorconnect.duplicate.DuplicateStatus;

/**
 * Narrows the list of pairs; an empty set or text does not narrow.
 *
 * @param search beginnings of words in the name of one of both
 */
public record DuplicateFilter(
        Set<DuplicateStatus> states, Set<DuplicateKind> kinds, String search) {

    public static final DuplicateFilter NONE = new DuplicateFilter(Set.of(), Set.of(), "");
}
