package org.creatorconnect.merge.query;

import org.creatorconnect.money.Money;

/** What one of the two has in one currency: not approved yet, payable, and owed. */
public record MergeBalance(Money pending, Money payable, Money debt) {}
