package org.creatorconnect.payout.query;

/** How many are kept back from a run for one reason. */
public record ExclusionCount(String reason, long count) {}
