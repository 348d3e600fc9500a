package org.creatorconnect.merge.query;

import java.util.Set;
import org.creatorconnect.merge.AffiliateMergeStatus;

/**
 * Narrows the list of merges; an empty set or text does not narrow.
 *
 * @param search beginnings of words in the name of one of both
 */
public record MergeFilter(Set<AffiliateMergeStatus> states, String search) {

    public static final MergeFilter NONE = new MergeFilter(Set.of(), "");
}
