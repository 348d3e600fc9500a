package org.creatorconnect.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables say of codes that orders use. */
class UsedCodesTest extends DatabaseTest {

    private static final UUID FIRST = new UUID(0, 0);

    private final MerchantId merchant = new MerchantId(UUID.randomUUID());
    private final AffiliateId ann = new AffiliateId(UUID.randomUUID());
    private CouponRepository coupons;
    private LeakRepository leaks;

    @BeforeEach
    void putTogether() {
        coupons = with(new CouponRepository());
        leaks = with(new LeakRepository());
        insert(
                "INSERT INTO merchant (id, version, name, country, house_brand, created_at)"
                        + " VALUES (?1, 0, 'Aurora Home', 'DE', false, ?2)",
                merchant.value(),
                NOW);
        insert(
                "INSERT INTO affiliate (id, version, display_name, legal_name, country, status, joined_at)"
                        + " VALUES (?1, 0, 'Ann', 'Ann Lind', 'SE', 'ACTIVE', ?2)",
                ann.value(),
                NOW);
    }

    @Test
    void anOfferTellsWhoseTheCodeIsAndHowManyMoreOrdersMayUseIt() {
        CouponCode few = code("FEW", 3);
        code("MANY", 0);
        order(few, NOW, true, false);
        order(few, NOW, false, false);
        CouponKey ofFew = key("FEW");
        CouponKey ofMany = key("MANY");
        CouponKey elsewhere = new CouponKey(new MerchantId(UUID.randomUUID()), "FEW");
        Map<CouponKey, CouponOffer> offers =
                coupons.offers(Set.of(ofFew, ofMany, key("UNKNOWN"), elsewhere));
        assertThat(offers).containsOnlyKeys(ofFew, ofMany);
        assertThat(offers.get(ofFew).left()).hasValue(2);
        assertThat(offers.get(ofFew).minimumSpend()).contains(Money.of(5000, "EUR"));
        assertThat(offers.get(ofFew).owner().orElseThrow().affiliate()).isEqualTo(ann);
        assertThat(offers.get(ofFew).owner().orElseThrow().active()).isTrue();
        assertThat(offers.get(ofMany).left()).isEmpty();
        assertThat(coupons.used(few.id())).isEqualTo(1);
    }

    @Test
    void whoIsBannedFromTheMerchantOrTakesPartNoMoreIsNotActive() {
        code("ANN", 0);
        insert("UPDATE affiliate SET status = 'CLOSED' WHERE id = ?1", ann.value());
        assertThat(
                        coupons.offers(Set.of(key("ANN")))
                                .get(key("ANN"))
                                .owner()
                                .orElseThrow()
                                .active())
                .isFalse();
        assertThat(coupons.active(Set.of(ann))).isEmpty();
    }

    @Test
    void aCodeIsTakenForGood() {
        CouponCode code = code("ONCE", 0);
        code.end(NOW);
        coupons.write();
        assertThat(coupons.taken(merchant, List.of("ONCE", "OTHER"))).containsExactly("ONCE");
    }

    @Test
    void codesThatWereUsedOftenAreLookedAtWithWhatIsUsual() {
        CouponCode busy = code("BUSY", 0);
        CouponCode quiet = code("QUIET", 0);
        for (int n = 0; n < 4; n++) {
            order(busy, NOW.minusSeconds(60), true, n == 0);
            order(busy, NOW.minus(Duration.ofDays(25)), true, false);
        }
        order(quiet, NOW, true, false);
        LeakRule rule = new LeakRule(4, 2, 5_000);
        List<LeakFigures> seen = leaks.suspects(rule, FIRST, NOW, 10);
        assertThat(seen).containsExactly(new LeakFigures(busy.id(), Optional.empty(), 4, 3, 0));
        assertThat(leaks.suspects(rule, busy.id().value(), NOW, 10)).isEmpty();
    }

    @Test
    void aCodeOnASiteIsPausedOnceForThatSite() {
        CouponCode code = code("ANN77", 0);
        leaks.list("codes.example.com", List.of("ANN77", "FOREIGN"), NOW);
        LeakRule rule = leaks.rule(NOW);
        LeakFigures seen = leaks.suspects(rule, FIRST, NOW, 10).get(0);
        assertThat(seen.host()).contains("codes.example.com");
        leaks.pause(List.of(new CouponLeak(UUID.randomUUID(), seen, CouponPause.LISTED, NOW)), NOW);
        entityManager.refresh(code);
        assertThat(code.status()).isEqualTo(CouponStatus.PAUSED);
        code.resume(NOW);
        coupons.write();
        assertThat(leaks.suspects(rule, FIRST, NOW, 10)).isEmpty();
        leaks.list("others.example.com", List.of("ANN77"), NOW);
        assertThat(leaks.suspects(rule, FIRST, NOW, 10)).hasSize(1);
        assertThat(leaks.forget("others.example.com")).isTrue();
        assertThat(leaks.suspects(rule, FIRST, NOW, 10)).isEmpty();
    }

    private CouponCode code(String text, int quantity) {
        CouponCode code =
                new CouponCode(
                        new CouponId(UUID.randomUUID()),
                        merchant,
                        text,
                        Optional.of(ann),
                        new CouponTerms(
                                Optional.empty(),
                                Optional.of(Money.of(500, "EUR")),
                                NOW,
                                NOW.plus(Duration.ofDays(30)),
                                Optional.of(Money.of(5000, "EUR")),
                                quantity == 0 ? OptionalInt.empty() : OptionalInt.of(quantity)),
                        NOW.minus(Duration.ofDays(60)));
        coupons.add(code);
        return code;
    }

    private void order(CouponCode code, Instant at, boolean used, boolean clicked) {
        UUID id = UUID.randomUUID();
        insert(
                """
                INSERT INTO shop_order (id, version, merchant_id, reference, search_words, status, currency, paid_minor,
                    ordered_at, received_at, fingerprint, hold_days, outcome)
                VALUES (?1, 0, ?2, ?3, '', 'RECEIVED', 'EUR', 1, ?4, ?4, repeat('0', 64), 15, 'CODE_OWNER')""",
                id,
                merchant.value(),
                id.toString(),
                at);
        insert(
                """
                INSERT INTO attribution_candidate (id, version, order_id, position, kind, reference, affiliate_id,
                    touched_at, won, reason, coupon_id, coupon_used)
                VALUES (?1, 0, ?1, 1, 'COUPON', 'x', ?2, ?3, true, 'CODE_OWNER', ?4, ?5)""",
                id,
                ann.value(),
                at,
                code.id().value(),
                used);
        if (clicked) {
            insert(
                    """
                    INSERT INTO attribution_candidate (id, version, order_id, position, kind, reference, affiliate_id,
                        won, reason)
                    VALUES (gen_random_uuid(), 0, ?1, 2, 'CLICK', 'c', ?2, false, 'SAME_PARTNER')""",
                    id,
                    ann.value());
        }
    }

    private CouponKey key(String code) {
        return new CouponKey(merchant, code);
    }
}
