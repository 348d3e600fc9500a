package org.creatorconnect.roster;

import org.creatorconnect.money.Money;

/**
 * What of a whole goes to an agency and what stays the creator's, as {@link AgencyShare#split}
 * tells it: the two are always the whole.
 */
public record SharedAmount(Money whole, AgencyShare share, Money agency, Money creator) {}
