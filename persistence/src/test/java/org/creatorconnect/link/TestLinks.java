package org.creatorconnect.link;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;

/** Links for tests that need one and do not care whose it is. */
public final class TestLinks {

    private TestLinks() {}

    /** A link of an affiliate of its own at a merchant of its own. */
    public static TrackingLink written(EntityManager entityManager, Instant now) {
        MerchantId merchant = new MerchantId(UUID.randomUUID());
        AffiliateId affiliate = new AffiliateId(UUID.randomUUID());
        entityManager.persist(new Merchant(merchant, "Aurora Home", "DE", false, now));
        entityManager.persist(new Affiliate(affiliate, null, "Mara", "Mara", "SE", now));
        entityManager.flush();
        return written(entityManager, affiliate, merchant, now);
    }

    /** One more link of somebody. */
    public static TrackingLink written(
            EntityManager entityManager, AffiliateId affiliate, MerchantId merchant, Instant now) {
        LinkId id = new LinkId(UUID.randomUUID());
        TrackingLink link =
                new TrackingLink(
                        id,
                        id.text().replace("-", "").substring(0, 12),
                        new LinkDestination(
                                affiliate,
                                merchant,
                                Optional.empty(),
                                URI.create("https://s.example/")),
                        SubIds.NONE,
                        now,
                        null);
        entityManager.persist(link);
        entityManager.flush();
        return link;
    }
}
