package org.creatorconnect.registry;

import org.creatorconnect.refusal.Refusal;

/** No verified channel has enough followers for the role of an influencer. */
public final class FollowersBelowThreshold extends Refusal {

    private static final long serialVersionUID = 1L;

    public FollowersBelowThreshold(long threshold, long most) {
        super(
                Kind.UNPROCESSABLE,
                "FOLLOWERS_BELOW_THRESHOLD",
                "An influencer has at least "
                        + threshold
                        + " followers on one verified channel; yours has "
                        + most
                        + ", so "
                        + (threshold - most)
                        + " are missing.");
    }
}
