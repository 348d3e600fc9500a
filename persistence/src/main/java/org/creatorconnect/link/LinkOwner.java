package org.creatorconnect.link;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;

/**
 * Whose a link is.
 *
 * @param active whether the affiliate takes part at this moment, with this merchant too
 * @param usernames the user names of those who sign in as the affiliate, if anybody does
 * @param subIds the link's own
 */
public record LinkOwner(
        LinkId link,
        MerchantId merchant,
        AffiliateId affiliate,
        Optional<UUID> task,
        boolean active,
        Set<String> usernames,
        SubIds subIds) {

    /** The owner of a link without sub-ids, as whom one person signs in at most. */
    public LinkOwner(
            LinkId link,
            MerchantId merchant,
            AffiliateId affiliate,
            Optional<UUID> task,
            boolean active,
            Optional<String> username) {
        this(
                link,
                merchant,
                affiliate,
                task,
                active,
                username.map(Set::of).orElse(Set.of()),
                SubIds.NONE);
    }
}
