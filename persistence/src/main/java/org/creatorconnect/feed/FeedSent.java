package org.creatorconnect.feed;

import org.creatorconnect.identity.AccountId;
import org.creatorconnect.merchant.MerchantId;

/**
 * A feed as it comes.
 *
 * @param by in whose name it is taken
 * @param lossMeant whether it is known that most products go
 */
public record FeedSent(MerchantId merchant, AccountId by, FeedOrigin origin, boolean lossMeant) {}
