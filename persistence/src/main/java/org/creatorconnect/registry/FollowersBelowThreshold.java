package org.creatorconnect.registry;

import org.creatorconnect.refusal.Refusal;

/** No verified channel has enough followers for the role, or no community enough members. */
public final class FollowersBelowThreshold extends Refusal {

    private static final long serialVersionUID = 1L;

    public FollowersBelowThreshold(AffiliateRole role, long threshold, long most) {
        super(
                Kind.UNPROCESSABLE,
                "FOLLOWERS_BELOW_THRESHOLD",
                (role == AffiliateRole.GROUP_OWNER
                                        ? "A group owner has at least %d members in one verified"
                                                + " community"
                                        : "An influencer has at least %d followers on one verified"
                                                + " channel")
                                .formatted(threshold)
                        + "; yours has "
                        + most
                        + ", so "
                        + (threshold - most)
                        + " are missing.");
    }
}
