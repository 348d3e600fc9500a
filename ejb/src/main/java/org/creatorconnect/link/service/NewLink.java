package org.creatorconnect.link.service;

import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;

/** A link to be; where it leads is checked against the merchant's terms. */
public record NewLink(
        AffiliateId affiliate,
        MerchantId merchant,
        Optional<UUID> task,
        Optional<UUID> channel,
        String targetUrl,
        SubIds subIds) {

    /** A link that is shared anywhere. */
    public NewLink(
            AffiliateId affiliate,
            MerchantId merchant,
            Optional<UUID> task,
            String targetUrl,
            SubIds subIds) {
        this(affiliate, merchant, task, Optional.empty(), targetUrl, subIds);
    }
}
