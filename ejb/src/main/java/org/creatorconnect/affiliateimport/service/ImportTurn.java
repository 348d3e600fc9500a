package org.creatorconnect.affiliateimport.service;

import org.creatorconnect.affiliateimport.AffiliateImportId;
import org.creatorconnect.identity.AccountId;

/**
 * An import that a server has taken up.
 *
 * @param attempt which turn at it this is; by it a later one is told apart
 */
public record ImportTurn(AffiliateImportId id, int attempt, AccountId owner) {}
