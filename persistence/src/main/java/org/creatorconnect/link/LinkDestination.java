package org.creatorconnect.link;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;

/**
 * Where a link leads and for whom.
 *
 * @param task the task it is shared for, if any
 * @param channel the affiliate's own one in which it is shared, if any
 * @param target an absolute http or https address on the merchant's own hosts
 */
public record LinkDestination(
        AffiliateId affiliate,
        MerchantId merchant,
        Optional<UUID> task,
        Optional<UUID> channel,
        URI target) {

    /** One that is shared anywhere. */
    public LinkDestination(
            AffiliateId affiliate, MerchantId merchant, Optional<UUID> task, URI target) {
        this(affiliate, merchant, task, Optional.empty(), target);
    }
}
