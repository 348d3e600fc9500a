package org.creatorconnect.link;

import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;

/**
 * Whose a link is.
 *
 * @param active whether the affiliate takes part at this moment
 * @param username the user name of the affiliate's account, if anybody signs in as them
 * @param subIds the link's own
 */
public record LinkOwner(
        LinkId link,
        MerchantId merchant,
        AffiliateId affiliate,
        Optional<UUID> task,
        boolean active,
        Optional<String> username,
        SubIds subIds) {

    /** The owner of a link without sub-ids. */
    public LinkOwner(
            LinkId link,
            MerchantId merchant,
            AffiliateId affiliate,
            Optional<UUID> task,
            boolean active,
            Optional<String> username) {
        this(link, merchant, affiliate, task, active, username, SubIds.NONE);
    }
}
