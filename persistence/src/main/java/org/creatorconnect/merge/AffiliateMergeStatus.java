package org.creatorconnect.merge;

import java.util.Set;
import org.creatorconnect.refusal.StateForbids;

/** Where the proposal to make two affiliates one stands. */
public enum AffiliateMergeStatus {
    /** A second person decides, until it lapses. */
    PROPOSED,
    /** They are one; final. */
    CONFIRMED,
    /** A second person said no; final. */
    REFUSED,
    /** It was taken back; final. */
    WITHDRAWN,
    /** Nobody decided in time, and they stay two; final. */
    LAPSED;

    /** The states that follow this one. */
    public Set<AffiliateMergeStatus> successors() {
        return this == PROPOSED ? Set.of(CONFIRMED, REFUSED, WITHDRAWN, LAPSED) : Set.of();
    }

    /**
     * @param step what was tried, in words
     * @throws StateForbids when no step leads there
     */
    AffiliateMergeStatus to(AffiliateMergeStatus next, String step) {
        if (!successors().contains(next)) {
            throw new StateForbids("The merge is " + this, step);
        }
        return next;
    }
}
