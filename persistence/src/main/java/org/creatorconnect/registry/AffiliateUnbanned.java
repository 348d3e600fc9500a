package org.creatorconnect.registry;

/** An affiliate who was taken out takes part again. */
public record AffiliateUnbanned(AffiliateId affiliate) {}
