package org.creatorconnect.merge;

/** How much goes along with a merge, or went. */
public record MovedAlong(long links, long channels, long commissions, long earnings) {}
