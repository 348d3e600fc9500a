package org.creatorconnect.roster.query;

import org.creatorconnect.roster.SharedAmount;

/**
 * How a fee would be shared if the creator was accepted now.
 *
 * @param contract by which it would be
 */
public record FeeSplit(RosterContractRow contract, SharedAmount split) {}
