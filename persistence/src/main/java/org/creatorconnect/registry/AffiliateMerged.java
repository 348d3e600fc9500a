package org.creatorconnect.registry;

/** An affiliate was taken in by another. Observed by whoever remembers what is whose. */
public record AffiliateMerged(AffiliateId merged, AffiliateId survivor) {}
