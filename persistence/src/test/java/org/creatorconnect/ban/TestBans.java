package org.creatorconnect.ban;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;

/** Bans for good, as tests need them. */
public final class TestBans {

    private TestBans() {}

    public static Ban of(UUID affiliate, BanScope scope, BanReason reason, Instant at) {
        return new Ban(
                new BanId(UUID.randomUUID()),
                new AffiliateId(affiliate),
                new BanTerms(
                        scope,
                        reason,
                        Optional.empty(),
                        Optional.empty(),
                        RunningAssignments.CANCEL),
                "reviewer",
                at);
    }

    /** What is heard when somebody is banned. */
    public static AffiliateBanned told(AffiliateId affiliate, BanScope scope) {
        return new AffiliateBanned(
                affiliate, new BanId(UUID.randomUUID()), scope, RunningAssignments.CANCEL);
    }

    /** Writes one from a merchant at once. */
    public static Ban written(
            EntityManager entityManager, UUID affiliate, UUID merchant, Instant at) {
        return written(
                entityManager,
                affiliate,
                BanScope.at(new MerchantId(merchant)),
                BanReason.OTHER,
                at);
    }

    /** Writes one at once. */
    public static Ban written(
            EntityManager entityManager,
            UUID affiliate,
            BanScope scope,
            BanReason reason,
            Instant at) {
        Ban ban = of(affiliate, scope, reason, at);
        entityManager.persist(ban);
        entityManager.flush();
        return ban;
    }
}
