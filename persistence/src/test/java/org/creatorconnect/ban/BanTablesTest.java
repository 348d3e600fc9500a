package org.creatorconnect.ban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables keep of bans, whatever the code does. */
class BanTablesTest extends DatabaseTest {

    private final AffiliateId mara = new AffiliateId(UUID.randomUUID());
    private final BanScope aurora = BanScope.at(new MerchantId(UUID.randomUUID()));
    private final BanScope nordlys = BanScope.at(new MerchantId(UUID.randomUUID()));
    private BanRepository bans;

    @BeforeEach
    void letThemBe() {
        bans = with(new BanRepository());
        entityManager.persist(new Affiliate(mara, null, "Mara", "Mara Lind", "SE", NOW));
        for (BanScope scope : new BanScope[] {aurora, nordlys}) {
            entityManager.persist(
                    new Merchant(scope.merchant().orElseThrow(), "Shop", "SE", false, NOW));
        }
        entityManager.flush();
    }

    @Test
    void oneForThePlatformAndOneForEachMerchantHoldAtATime() {
        Ban first = given(aurora);
        Ban second = given(nordlys);
        entityManager.find(Affiliate.class, mara.value()).ban();
        Ban everywhere = given(BanScope.PLATFORM);
        checkNow();
        assertThat(bans.holding(mara)).containsExactlyInAnyOrder(first, second, everywhere);
        assertThat(bans.holding(mara, aurora)).contains(first);
        assertThat(bans.holding(mara, BanScope.PLATFORM)).contains(everywhere);
        first.end("operator", NOW.plusSeconds(1));
        entityManager.flush();
        assertThat(bans.holding(mara, aurora)).isEmpty();
        assertThat(bans.holding(mara)).hasSize(2);
        given(aurora);
        assertThat(bans.holding(mara)).hasSize(3);
    }

    @Test
    void twoOfOneMerchantAreRefused() {
        given(aurora);
        assertThatThrownBy(() -> given(aurora)).hasStackTraceContaining("ban_holding");
    }

    @Test
    void twoOfThePlatformAreRefused() {
        entityManager.find(Affiliate.class, mara.value()).ban();
        given(BanScope.PLATFORM);
        assertThatThrownBy(() -> given(BanScope.PLATFORM)).hasStackTraceContaining("ban_holding");
    }

    @Test
    void aMerchantsBanLeavesTheAffiliateActive() {
        Ban ban = given(aurora);
        checkNow();
        ban.end("operator", NOW.plusSeconds(1));
        entityManager.flush();
        assertThat(entityManager.find(Affiliate.class, mara.value()).isActive()).isTrue();
    }

    @Test
    void nobodyIsBannedByAMerchantsBan() {
        given(aurora);
        entityManager.find(Affiliate.class, mara.value()).ban();
        assertThatThrownBy(
                        () -> {
                            entityManager.flush();
                            checkNow();
                        })
                .hasStackTraceContaining("BANNED exactly while a ban");
    }

    @Test
    void aBanFromThePlatformIsNotLeftToAnActiveAffiliate() {
        given(BanScope.PLATFORM);
        assertThatThrownBy(this::checkNow).hasStackTraceContaining("BANNED exactly while a ban");
    }

    @Test
    void aMerchantThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> given(BanScope.at(new MerchantId(UUID.randomUUID()))))
                .hasStackTraceContaining("foreign key");
    }

    @Test
    void theScopeOfABanNeverChanges() {
        UUID id = given(aurora).id().value();
        for (String change : new String[] {"merchant_id = NULL", "affiliate_id = ?2"}) {
            assertThatThrownBy(
                            () -> {
                                insert("SAVEPOINT before");
                                if (change.contains("?2")) {
                                    insert(
                                            "UPDATE ban SET " + change + " WHERE id = ?1",
                                            id,
                                            UUID.randomUUID());
                                } else {
                                    insert("UPDATE ban SET " + change + " WHERE id = ?1", id);
                                }
                            })
                    .as(change)
                    .hasStackTraceContaining("keeps its affiliate and its merchant");
            insert("ROLLBACK TO SAVEPOINT before");
        }
    }

    private Ban given(BanScope scope) {
        return TestBans.written(entityManager, mara.value(), scope, BanReason.OTHER, NOW);
    }

    /** As the end of the transaction does. */
    private void checkNow() {
        insert("SET CONSTRAINTS ALL IMMEDIATE");
    }
}
