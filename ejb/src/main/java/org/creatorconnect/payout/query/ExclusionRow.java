package org.creatorconnect.payout.query;

import java.util.UUID;
import org.creatorconnect.money.Money;

/** Somebody who is kept back from a run, and why. */
public record ExclusionRow(UUID affiliateId, String displayName, String reason, Money amount) {}
