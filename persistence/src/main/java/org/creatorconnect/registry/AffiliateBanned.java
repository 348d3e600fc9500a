package org.creatorconnect.registry;

/** An affiliate was taken out. */
public record AffiliateBanned(AffiliateId affiliate) {}
