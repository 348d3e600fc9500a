package org.creatorconnect.payout;

import org.creatorconnect.refusal.Refusal;

/** Whoever made a run cannot approve it; money that moves out takes two people. */
public final class ApproverIsAuthor extends Refusal {

    private static final long serialVersionUID = 1L;

    public ApproverIsAuthor() {
        super(
                Kind.FORBIDDEN,
                "APPROVER_IS_AUTHOR",
                "You made this run; somebody else from finance has to approve it.");
    }
}
