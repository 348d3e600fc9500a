package org.creatorconnect.link.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.ban.BanRepository;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.MerchantRepository;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;

/** The merchants to whose pages links lead. */
@ApplicationScoped
public class LinkMerchants {

    private final MerchantRepository merchants;
    private final BanRepository bans;

    protected LinkMerchants() {
        this(null, null);
    }

    @Inject
    public LinkMerchants(MerchantRepository merchants, BanRepository bans) {
        this.merchants = merchants;
        this.bans = bans;
    }

    /**
     * @throws NotFound when there is no such merchant
     */
    MerchantId named(String id) {
        return merchants.get(MerchantId.parse(id)).id();
    }

    /**
     * @throws StateForbids when the affiliate is banned from this merchant
     */
    void requireDealing(AffiliateId affiliate, MerchantId merchant) {
        if (bans.holding(affiliate).stream().anyMatch(ban -> ban.scope().covers(merchant))) {
            throw new StateForbids(
                    "The affiliate is banned from this merchant", "given links to it");
        }
    }
}
