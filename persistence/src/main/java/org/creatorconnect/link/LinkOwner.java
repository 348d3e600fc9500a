package org.creatorconnect.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;

/**
 * Whose a link is, and was.
 *
 * @param active whether the affiliate takes part at this moment, with this merchant too
 * @param usernames the user names of those who sign in as the affiliate, or did before it was taken
 *     in, if anybody does
 * @param subIds the link's own
 * @param before whose it was before, the first one first; nobody's unless affiliates were merged
 */
public record LinkOwner(
        LinkId link,
        MerchantId merchant,
        AffiliateId affiliate,
        Optional<UUID> task,
        boolean active,
        Set<String> usernames,
        SubIds subIds,
        List<Before> before) {

    /** Whose a link was until it went over to somebody else. */
    public record Before(AffiliateId affiliate, Instant until) {}

    public LinkOwner {
        before = List.copyOf(before);
    }

    /** Whose it was at this moment. */
    public AffiliateId affiliateAt(Instant at) {
        return before.stream()
                .filter(one -> at.isBefore(one.until()))
                .findFirst()
                .map(Before::affiliate)
                .orElse(affiliate);
    }

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
                SubIds.NONE,
                List.of());
    }
}
