package org.creatorconnect.payout.query;

import org.creatorconnect.payout.PayoutExclusion;

/** How many are kept back from a run for one reason. */
public record ExclusionCount(PayoutExclusion.Reason reason, long count) {}
