package org.creatorconnect.ban.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanId;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.BanRepository;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.foundation.service.HeardEvents;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.MerchantRepository;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.task.query.TaskCenterRows;
import org.creatorconnect.time.DeadlineRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bans from the platform and from merchants, given and lifted side by side. */
class BansTest extends DatabaseTest {

    private static final GivenBan OTHER = new GivenBan(BanReason.OTHER, null, null, null);

    private final List<String> acts = new ArrayList<>();
    private final List<BanScope> banned = new ArrayList<>();
    private final List<BanScope> unbanned = new ArrayList<>();
    private AffiliateId mara;
    private String aurora;
    private String nordlys;

    @BeforeEach
    void letThemBe() {
        TestRows rows = new TestRows(entityManager, NOW);
        mara = new AffiliateId(rows.affiliate("Mara"));
        aurora = rows.merchant("Aurora").toString();
        nordlys = rows.merchant("Nordlys").toString();
    }

    @Test
    void aMerchantsBanLeavesTheStateAndIsTheirsAndTheMerchants() {
        assertThat(bans(NOW).ban(mara, aurora, () -> OTHER)).isEqualTo(AffiliateStatus.ACTIVE);
        assertThat(bans(NOW).unban(mara, aurora)).isEqualTo(AffiliateStatus.ACTIVE);
        checkNow();
        assertThat(acts)
                .containsExactly(
                        "AFFILIATE_BANNED_FROM_MERCHANT ban OTHER",
                        "AFFILIATE_UNBANNED_FROM_MERCHANT ban ");
        assertThat(banned).containsExactly(at(aurora));
        assertThat(unbanned).containsExactly(at(aurora));
    }

    @Test
    void aBanFromThePlatformIsAsBefore() {
        assertThat(bans(NOW).ban(mara, null, () -> OTHER)).isEqualTo(AffiliateStatus.BANNED);
        assertThat(bans(NOW).unban(mara, null)).isEqualTo(AffiliateStatus.ACTIVE);
        checkNow();
        assertThat(acts)
                .containsExactly(
                        "AFFILIATE_BANNED affiliate OTHER", "AFFILIATE_UNBANNED affiliate ");
        assertThat(banned).containsExactly(BanScope.PLATFORM);
        assertThat(unbanned).containsExactly(BanScope.PLATFORM);
    }

    @Test
    void eachScopeIsBannedOnceAndLiftedForItself() {
        for (String scope : new String[] {null, aurora, nordlys}) {
            bans(NOW).ban(mara, scope, () -> OTHER);
            assertThatThrownBy(() -> bans(NOW).ban(mara, scope, () -> GivenBan.NOTHING))
                    .isInstanceOf(StateForbids.class);
        }
        assertThat(bans(NOW).unban(mara, nordlys)).isEqualTo(AffiliateStatus.BANNED);
        assertThatThrownBy(() -> bans(NOW).unban(mara, nordlys)).isInstanceOf(StateForbids.class);
        assertThat(bans(NOW).unban(mara, null)).isEqualTo(AffiliateStatus.ACTIVE);
        assertThatThrownBy(() -> bans(NOW).unban(mara, null)).isInstanceOf(StateForbids.class);
        assertThat(repository().holding(mara)).extracting(Ban::scope).containsExactly(at(aurora));
        checkNow();
    }

    @Test
    void aMerchantThatIsNotThereAndAReasonThatIsNoneAreRefused() {
        String nobody = UUID.randomUUID().toString();
        assertThatThrownBy(() -> bans(NOW).ban(mara, nobody, () -> OTHER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bans(NOW).ban(mara, "", () -> OTHER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bans(NOW).ban(mara, aurora, () -> GivenBan.NOTHING))
                .isInstanceOf(ValidationFailed.class);
        assertThat(repository().holding(mara)).isEmpty();
    }

    @Test
    void whoIsGoneIsBannedFromNobody() {
        insert("UPDATE affiliate SET status = 'CLOSED' WHERE id = ?1", mara.value());
        assertNotBannable();
    }

    @Test
    void whoWasTakenInIsBannedFromNobodyForTheLinksAndEarningsAreTheOthers() {
        insert(
                "UPDATE affiliate SET status = 'MERGED', merged_into = ?2 WHERE id = ?1",
                mara.value(),
                new TestRows(entityManager, NOW).affiliate("Maria"));
        assertNotBannable();
    }

    private void assertNotBannable() {
        for (String scope : new String[] {null, aurora}) {
            assertThatThrownBy(() -> bans(NOW).ban(mara, scope, () -> OTHER))
                    .isInstanceOf(StateForbids.class);
        }
    }

    @Test
    void eachEndsAtItsOwnTime() {
        bans(NOW).ban(mara, null, () -> until(Duration.ofHours(2)));
        bans(NOW).ban(mara, aurora, () -> until(Duration.ofHours(1)));
        BanId early = repository().holding(mara, at(aurora)).orElseThrow().id();
        BanId late = repository().holding(mara, BanScope.PLATFORM).orElseThrow().id();
        bans(NOW.plus(Duration.ofMinutes(59))).lapse(early);
        assertThat(repository().holding(mara)).hasSize(2);
        Bans anHourLater = bans(NOW.plus(Duration.ofHours(1)));
        anHourLater.lapse(early);
        anHourLater.lapse(late);
        assertThat(repository().holding(mara)).extracting(Ban::id).containsExactly(late);
        bans(NOW.plus(Duration.ofHours(2))).lapse(late);
        assertThat(repository().holding(mara)).isEmpty();
        checkNow();
    }

    private static GivenBan until(Duration after) {
        return new GivenBan(BanReason.OTHER, null, NOW.plus(after), null);
    }

    private static BanScope at(String merchant) {
        return BanScope.at(MerchantId.parse(merchant));
    }

    private BanRepository repository() {
        return with(new BanRepository());
    }

    private Bans bans(Instant now) {
        InstantSource clock = () -> now;
        BanTrail trail =
                new BanTrail(
                        repository(),
                        with(new DeadlineRepository()),
                        new Acts(),
                        new HeardEvents<>(one -> banned.add(one.scope())),
                        new IdSource(),
                        clock);
        return new Bans(
                new BanParties(with(new AffiliateRepository()), with(new MerchantRepository())),
                repository(),
                trail,
                TaskCenterRows.staff(),
                new HeardEvents<>(one -> unbanned.add(one.scope())),
                clock);
    }

    /** As the end of the transaction does. */
    private void checkNow() {
        entityManager.flush();
        insert("SET CONSTRAINTS ALL IMMEDIATE");
    }

    private final class Acts extends AuditTrail {

        @Override
        public void record(String action, String type, UUID subject, String detail) {
            acts.add(action + " " + type + " " + detail);
        }
    }
}
