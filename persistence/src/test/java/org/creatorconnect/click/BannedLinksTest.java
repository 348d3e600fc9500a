package org.creatorconnect.click;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.ban.TestBans;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.link.LinkDestination;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkRepository;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.link.TrackingLink;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the links of somebody are worth who is banned from one of two merchants. */
class BannedLinksTest extends DatabaseTest {

    private final AffiliateId mara = new AffiliateId(UUID.randomUUID());
    private final MerchantId aurora = new MerchantId(UUID.randomUUID());
    private TrackingLink toAurora;
    private TrackingLink toNordlys;
    private TrackingLink ofAnother;

    @BeforeEach
    void makeLinks() {
        MerchantId nordlys = new MerchantId(UUID.randomUUID());
        AffiliateId other = new AffiliateId(UUID.randomUUID());
        entityManager.persist(new Merchant(aurora, "Aurora Home", "DE", false, NOW));
        entityManager.persist(new Merchant(nordlys, "Nordlys", "SE", false, NOW));
        entityManager.persist(new Affiliate(mara, null, "Mara", "Mara", "SE", NOW));
        entityManager.persist(new Affiliate(other, null, "Bo", "Bo", "SE", NOW));
        entityManager.flush();
        toAurora = link(mara, aurora);
        toNordlys = link(mara, nordlys);
        ofAnother = link(other, aurora);
    }

    @Test
    void whoFollowsALinkEarnsNothingForThemWithThatMerchantAlone() {
        assertThat(worth(toAurora)).isNotEqualTo(ClickMark.INACTIVE_AFFILIATE);
        Ban ban = ban();
        assertThat(worth(toAurora)).isEqualTo(ClickMark.INACTIVE_AFFILIATE);
        assertThat(worth(toNordlys)).isNotEqualTo(ClickMark.INACTIVE_AFFILIATE);
        assertThat(worth(ofAnother)).isNotEqualTo(ClickMark.INACTIVE_AFFILIATE);
        over(ban);
        assertThat(worth(toAurora)).isNotEqualTo(ClickMark.INACTIVE_AFFILIATE);
    }

    @Test
    void aSaleAfterAnEarlierClickIsNotTheirsWithThatMerchantAlone() {
        assertThat(active(toAurora)).isTrue();
        Ban ban = ban();
        assertThat(active(toAurora)).isFalse();
        assertThat(active(toNordlys)).isTrue();
        assertThat(active(ofAnother)).isTrue();
        over(ban);
        assertThat(active(toAurora)).isTrue();
    }

    private Ban ban() {
        return TestBans.written(
                entityManager, mara.value(), BanScope.at(aurora), BanReason.OTHER, NOW);
    }

    private void over(Ban ban) {
        ban.end("operator", NOW.plusSeconds(1));
        entityManager.flush();
    }

    private ClickMark worth(TrackingLink link) {
        return with(new LinkTargetRepository())
                .target(link.code(), NOW)
                .orElseThrow()
                .markAt(NOW, ClickMark.PAYABLE);
    }

    private boolean active(TrackingLink link) {
        return with(new LinkRepository()).owners(List.of(link.id())).get(link.id()).active();
    }

    private TrackingLink link(AffiliateId whose, MerchantId merchant) {
        LinkId id = new LinkId(UUID.randomUUID());
        TrackingLink link =
                new TrackingLink(
                        id,
                        id.text().replace("-", "").substring(0, 10),
                        new LinkDestination(
                                whose,
                                merchant,
                                Optional.empty(),
                                URI.create("https://s.example/")),
                        SubIds.NONE,
                        NOW,
                        null);
        entityManager.persist(link);
        entityManager.flush();
        return link;
    }
}
