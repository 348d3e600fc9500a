package org.creatorconnect.ban.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.MerchantRepository;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.jspecify.annotations.Nullable;

/** Who is banned, and from whom. */
@ApplicationScoped
public class BanParties {

    private final AffiliateRepository affiliates;
    private final MerchantRepository merchants;

    protected BanParties() {
        this(null, null);
    }

    @Inject
    public BanParties(AffiliateRepository affiliates, MerchantRepository merchants) {
        this.affiliates = affiliates;
        this.merchants = merchants;
    }

    /**
     * The affiliate, locked until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    Affiliate lock(AffiliateId id) {
        return affiliates.lock(id);
    }

    /**
     * The whole platform, or the merchant that is named.
     *
     * @throws NotFound when there is no such merchant
     */
    BanScope scope(@Nullable String merchantId) {
        return Optional.ofNullable(merchantId)
                .map(MerchantId::parse)
                .map(merchants::get)
                .map(merchant -> BanScope.at(merchant.id()))
                .orElse(BanScope.PLATFORM);
    }
}
