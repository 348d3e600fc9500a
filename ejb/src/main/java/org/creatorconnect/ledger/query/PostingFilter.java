package org.creatorconnect.ledger.query;

import java.util.Set;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.ledger.EventKind;

/**
 * Narrows a list of postings; an empty set or an empty text does not narrow.
 *
 * @param effective when the event happened in business terms
 * @param search part of the entry's reference
 */
public record PostingFilter(Set<EventKind> kinds, Period effective, String search) {

    public static final PostingFilter NONE = new PostingFilter(Set.of(), Period.ALWAYS, "");
}
