package org.creatorconnect.tier.query;

/**
 * The tier that somebody can reach next.
 *
 * @param rule what it takes now
 */
public record NextTier(String name, TierRuleRow rule) {}
