package org.creatorconnect.link.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.BanRepository;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.ban.TestBans;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

/** To which merchants somebody is given links. */
class LinkMerchantsTest {

    private static final AffiliateId MARA = new AffiliateId(new UUID(0, 1));
    private static final MerchantId AURORA = new MerchantId(new UUID(0, 2));
    private static final MerchantId NORDLYS = new MerchantId(new UUID(0, 3));

    @Test
    void whoIsBannedFromAMerchantIsGivenNoLinksToItAndAllToOthers() {
        LinkMerchants merchants = banned(BanScope.at(AURORA));
        assertThatThrownBy(() -> merchants.requireDealing(MARA, AURORA))
                .isInstanceOf(StateForbids.class)
                .hasMessageContaining("banned from this merchant");
        assertThatCode(() -> merchants.requireDealing(MARA, NORDLYS)).doesNotThrowAnyException();
    }

    @Test
    void whoIsNotBannedIsGivenAll() {
        assertThatCode(() -> banned().requireDealing(MARA, AURORA)).doesNotThrowAnyException();
    }

    private static LinkMerchants banned(BanScope... scopes) {
        List<Ban> bans =
                List.of(scopes).stream()
                        .map(
                                scope ->
                                        TestBans.of(
                                                MARA.value(),
                                                scope,
                                                BanReason.OTHER,
                                                Instant.EPOCH))
                        .toList();
        return new LinkMerchants(
                null,
                new BanRepository() {
                    @Override
                    public List<Ban> holding(AffiliateId affiliate) {
                        return bans;
                    }
                });
    }
}
