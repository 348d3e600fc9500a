package org.creatorconnect.registry;

/** What an affiliate is; one can be several. Everybody who joins is a {@link #BUYER}. */
public enum AffiliateRole {
    BUYER,
    INFLUENCER,
    GROUP_OWNER,
    MCN
}
