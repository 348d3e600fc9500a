package org.creatorconnect.payout.query;

import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PayoutExclusion;

/** Somebody who is kept back from a run, and why. */
public record ExclusionRow(
        UUID affiliateId, String displayName, PayoutExclusion.Reason reason, Money amount) {}
