package org.creatorconnect.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.merchant.AttributionTerms;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final Instant ORDERED = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(30);
    private static final MerchantId MERCHANT = new MerchantId(UUID.randomUUID());

    @Test
    void theLastClickWins() {
        Touch first = click(ORDERED.minusSeconds(7200), owner("ann"));
        Touch last = click(ORDERED.minusSeconds(60), owner("bob"));
        Attribution attribution = decide(last, first);
        assertThat(attribution.winner().orElseThrow().owner()).isEqualTo(last.owner());
        assertThat(attribution.candidates())
                .extracting(Candidate::reason)
                .containsExactly(AttributionReason.LAST_CLICK, AttributionReason.OTHER_PARTNER);
    }

    @Test
    void anOrderThatNamesNothingHasNoCandidate() {
        assertThat(decide().outcome()).isEqualTo("NO_CANDIDATE");
        assertThat(decide().winner()).isEmpty();
    }

    @Test
    void theWindowIncludesItsLastSecond() {
        Instant edge = ORDERED.minus(WINDOW);
        assertThat(outcome(edge, owner("ann"))).isEqualTo("LAST_CLICK");
        assertThat(outcome(edge.plusMillis(999), owner("ann"))).isEqualTo("LAST_CLICK");
        assertThat(outcome(edge.minusSeconds(1), owner("ann"))).isEqualTo("OUTSIDE_WINDOW");
    }

    @Test
    void fractionsOfASecondDoNotCount() {
        assertThat(outcome(ORDERED.plusMillis(999), owner("ann"))).isEqualTo("LAST_CLICK");
        assertThat(outcome(ORDERED.plusSeconds(1), owner("ann"))).isEqualTo("CLICK_AFTER_ORDER");
    }

    @Test
    void aBadClickIdIsACandidateThatLost() {
        Touch bad = new Touch(CandidateKind.CLICK, "x", Optional.empty(), Optional.empty());
        assertThat(decide(bad).outcome()).isEqualTo("CLICK_ID_INVALID");
        assertThat(decide(bad).candidates().get(0).owner()).isEmpty();
    }

    @Test
    void anotherMerchantsClickDoesNotTellWhoseItIs() {
        LinkOwner foreign =
                new LinkOwner(
                        new LinkId(UUID.randomUUID()),
                        new MerchantId(UUID.randomUUID()),
                        new AffiliateId(UUID.randomUUID()),
                        Optional.empty(),
                        true,
                        Optional.empty());
        Attribution attribution = decide(click(ORDERED, foreign));
        assertThat(attribution.outcome()).isEqualTo("OTHER_MERCHANT");
        assertThat(attribution.candidates().get(0).owner()).isEmpty();
    }

    @Test
    void whoIsBannedOrBuysForThemselvesEarnsNothing() {
        LinkOwner ann = owner("ann");
        LinkOwner banned =
                new LinkOwner(
                        ann.link(),
                        MERCHANT,
                        ann.affiliate(),
                        ann.task(),
                        false,
                        Optional.of("ann"));
        assertThat(outcome(ORDERED, banned)).isEqualTo("INACTIVE_AFFILIATE");
        assertThat(outcome(ORDERED, owner("buyer-77"))).isEqualTo("OWN_PURCHASE");
    }

    @Test
    void aClickWithoutBudgetIsNotPaidFor() {
        LinkOwner ann = owner("ann");
        ClickId clickId = new ClickId(ann.link(), ORDERED, 1, ClickMark.BUDGET_EXHAUSTED);
        Touch touch = new Touch(CandidateKind.CLICK, "c", Optional.of(clickId), Optional.of(ann));
        assertThat(decide(touch).outcome()).isEqualTo("BUDGET_EXHAUSTED");
    }

    @Test
    void aCouponOfNobodyIsToldAsSuch() {
        Touch coupon =
                new Touch(CandidateKind.COUPON, "SAVE10", Optional.empty(), Optional.empty());
        Attribution attribution = decide(click(ORDERED, owner("ann")), coupon);
        assertThat(attribution.candidates())
                .extracting(Candidate::reason)
                .containsExactly(
                        AttributionReason.LAST_CLICK, AttributionReason.COUPON_NOT_ASSIGNED);
    }

    @Test
    void theTextsOfTheClickComeBackWithThoseOfItsLinkAlsoForWhoLost() {
        LinkOwner early = labeled(SubIds.of("newsletter", null, "a", null, null));
        LinkOwner late = labeled(SubIds.NONE);
        Attribution attribution =
                decide(
                        labeled(
                                ORDERED.minusSeconds(60),
                                early,
                                SubIds.of(null, "june", "b", null, null)),
                        labeled(
                                ORDERED.minusSeconds(30),
                                late,
                                SubIds.of(null, null, null, "story 7", null)));
        assertThat(attribution.candidates())
                .extracting(candidate -> candidate.labels().orElseThrow().subIds().values())
                .containsExactly(
                        List.of("newsletter", "june", "b", "", ""),
                        List.of("", "", "", "story 7", ""));
        assertThat(attribution.candidates().get(0).won()).isFalse();
    }

    @Test
    void anotherMerchantLearnsNothingOfTheTextsOfAClick() {
        LinkOwner foreign =
                new LinkOwner(
                        new LinkId(UUID.randomUUID()),
                        new MerchantId(UUID.randomUUID()),
                        new AffiliateId(UUID.randomUUID()),
                        Optional.empty(),
                        true,
                        Set.of(),
                        SubIds.of("secret", null, null, null, null),
                        List.of());
        assertThat(decide(click(ORDERED, foreign)).candidates().get(0).labels()).isEmpty();
    }

    private static LinkOwner labeled(SubIds subIds) {
        LinkOwner ann = owner("ann");
        return new LinkOwner(
                ann.link(),
                MERCHANT,
                ann.affiliate(),
                ann.task(),
                true,
                ann.usernames(),
                subIds,
                List.of());
    }

    private static Touch labeled(Instant at, LinkOwner owner, SubIds visit) {
        return new Touch(
                CandidateKind.CLICK,
                "click",
                Optional.of(new ClickId(owner.link(), at, 1, ClickMark.PAYABLE, visit)),
                Optional.of(owner));
    }

    private static String outcome(Instant at, LinkOwner owner) {
        return decide(click(at, owner)).outcome();
    }

    private static Attribution decide(Touch... touches) {
        return Attribution.decide(
                new Attribution.Purchase(
                        MERCHANT,
                        ORDERED,
                        WINDOW,
                        Optional.of("Buyer-77 "),
                        Money.of(10000, "EUR"),
                        AttributionTerms.DEFAULT),
                List.of(touches));
    }

    private static Touch click(Instant at, LinkOwner owner) {
        return new Touch(
                CandidateKind.CLICK,
                "click",
                Optional.of(new ClickId(owner.link(), at, 1, ClickMark.PAYABLE)),
                Optional.of(owner));
    }

    private static LinkOwner owner(String username) {
        return new LinkOwner(
                new LinkId(UUID.randomUUID()),
                MERCHANT,
                new AffiliateId(UUID.randomUUID()),
                Optional.empty(),
                true,
                Optional.of(username));
    }
}
