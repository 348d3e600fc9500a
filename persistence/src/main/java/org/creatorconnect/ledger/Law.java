package org.creatorconnect.ledger;

import java.util.List;

/** One of the things that are always true, checked afresh against the tables. */
public interface Law {

    /** The violations, at most {@code limit}; empty when the law holds. */
    List<Finding> violations(int limit);

    /** Whether a proof of the whole says it stretch by stretch, and need not ask it at once. */
    default boolean isProvedInStretches() {
        return false;
    }
}
