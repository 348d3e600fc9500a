package org.creatorconnect.access;

import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where a mailed link stands; all but {@link #SENT} are final. */
public enum LinkStatus implements Stage<LinkStatus> {
    SENT,
    USED,

    /** A later link for the same was mailed to the same address. */
    REPLACED,

    LAPSED;

    @Override
    public Set<LinkStatus> successors() {
        return this == SENT ? Set.of(USED, REPLACED, LAPSED) : Set.of();
    }
}
