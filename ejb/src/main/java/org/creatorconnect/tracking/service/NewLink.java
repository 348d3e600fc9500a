package org.creatorconnect.tracking.service;

import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.tracking.SubIds;

/** A link to be; where it leads is checked against the merchant's terms. */
public record NewLink(
        AffiliateId affiliate,
        MerchantId merchant,
        Optional<UUID> task,
        String targetUrl,
        SubIds subIds) {}
