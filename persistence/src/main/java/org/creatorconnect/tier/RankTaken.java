package org.creatorconnect.tier;

import org.creatorconnect.refusal.Refusal;

/** Another tier has this rank. */
public final class RankTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public RankTaken() {
        super(Kind.CONFLICT, "RANK_TAKEN", "Another tier has this rank; choose another.");
    }
}
