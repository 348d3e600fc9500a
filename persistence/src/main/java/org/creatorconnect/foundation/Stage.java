package org.creatorconnect.foundation;

import java.util.Set;
import org.creatorconnect.refusal.StateForbids;

/** A state that knows which states may follow it. */
public interface Stage<S extends Stage<S>> {

    /** The states that may follow; none when this one is final. */
    Set<S> successors();

    /** Whether nothing follows any more. */
    default boolean isFinal() {
        return successors().isEmpty();
    }

    /**
     * The next state, when it may follow this one.
     *
     * @param object what is in this state, in the domain's word
     * @param step what was tried, as a past participle
     * @throws StateForbids otherwise
     */
    default S to(S next, String object, String step) {
        if (!successors().contains(next)) {
            throw new StateForbids("The " + object + " is " + this, step);
        }
        return next;
    }
}
