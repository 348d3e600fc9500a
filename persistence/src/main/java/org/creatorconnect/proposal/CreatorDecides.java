package org.creatorconnect.proposal;

import org.creatorconnect.refusal.Refusal;

/** An agency cannot agree, in its creator's name, to a lower fee or to the end of an assignment. */
public final class CreatorDecides extends Refusal {

    private static final long serialVersionUID = 1L;

    public CreatorDecides() {
        super(
                Kind.FORBIDDEN,
                "CREATOR_DECIDES",
                "Only the creator agrees to a lower fee, or to the end of an assignment.");
    }
}
