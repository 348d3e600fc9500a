package org.creatorconnect.mail.query;

import java.util.Set;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.mail.LetterStatus;

/**
 * Narrows the list of letters; an empty set or text does not narrow.
 *
 * @param created when they were written down
 * @param search a whole address, or a part of the kind's word
 */
public record LetterFilter(Set<LetterStatus> states, Period created, String search) {

    public static final LetterFilter NONE = new LetterFilter(Set.of(), Period.ALWAYS, "");
}
