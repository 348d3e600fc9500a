package org.creatorconnect.feed.service;

import org.creatorconnect.feed.FeedId;
import org.creatorconnect.feed.FeedStep;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.merchant.MerchantId;

/**
 * A feed that a server has taken up.
 *
 * @param attempt which turn at it this is; by it a later one is told apart
 * @param step what is to be done first
 * @param rows how many rows are dealt with already
 */
public record FeedTurn(
        FeedId id, int attempt, AccountId owner, MerchantId merchant, FeedStep step, int rows) {

    /** The same, whose file is here now. */
    FeedTurn fetched() {
        return new FeedTurn(id, attempt, owner, merchant, FeedStep.READING, rows);
    }
}
