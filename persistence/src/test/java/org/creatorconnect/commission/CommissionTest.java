package org.creatorconnect.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.attribution.AttributionReason;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.attribution.CandidateKind;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.rate.RateDecision;
import org.creatorconnect.rate.RateRule;
import org.creatorconnect.rate.RuleKind;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.Sharing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommissionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final MerchantId MERCHANT = new MerchantId(UUID.randomUUID());
    private static final RateRule DEFAULT =
            new RateRule(RuleKind.MERCHANT_DEFAULT, UUID.randomUUID(), 3, Rate.of("0.07"));

    @Test
    void aNewCommissionIsPendingWithRuleRateAndBaseFrozen() {
        Commission commission = commission(AttributionReason.LAST_CLICK, DEFAULT);
        assertThat(commission.status()).isEqualTo(CommissionStatus.PENDING);
        assertThat(commission.base()).isEqualTo(eur("86.70"));
        assertThat(commission.rate()).isEqualTo(Rate.of("0.07"));
        assertThat(commission.original()).isEqualTo(eur("6.07"));
        assertThat(commission.kept()).isEqualTo(new KeptShare(eur("6.07"), eur("0.61")));
    }

    @Test
    void aRefundTakesBackTheDifferenceOnce() {
        Commission commission = commission(AttributionReason.LAST_CLICK, DEFAULT);
        Takeback back = commission.follow(eur("40.00"));
        assertThat(back).isEqualTo(new Takeback(TakenFrom.PENDING, eur("2.23"), eur("0.23")));
        assertThat(commission.follow(eur("40.00")).isNothing()).isTrue();
        assertThat(commission.reverse(ReversalReason.REFUNDED, NOW)).isFalse();
    }

    @Test
    void givenBackWholeItEndsReversed() {
        Commission commission = commission(AttributionReason.LAST_CLICK, DEFAULT);
        assertThat(commission.follow(eur("109.00")).whole()).isEqualTo(eur("6.68"));
        assertThat(commission.reverse(ReversalReason.REFUNDED, NOW)).isTrue();
        assertThat(commission.status()).isEqualTo(CommissionStatus.REVERSED);
        assertThat(commission.follow(eur("109.00")).isNothing()).isTrue();
        assertThat(commission.giveUp().isNothing()).isTrue();
    }

    @Test
    void itIsApprovedOnceAndARefundThenComesFromThePayableBalance() {
        Commission commission = commission(AttributionReason.LAST_CLICK, DEFAULT);
        commission.awaitApproval(NOW);
        commission.approve(NOW, ApprovalReason.COMPLETED);
        assertThat(commission.follow(eur("40.00")).from()).isEqualTo(TakenFrom.PAYABLE);
        assertThatThrownBy(() -> commission.approve(NOW, ApprovalReason.COMPLETED))
                .isInstanceOf(StateForbids.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = AttributionReason.class,
            names = {
                "CLICK_AFTER_ORDER",
                "OUTSIDE_WINDOW",
                "INACTIVE_AFFILIATE",
                "OWN_PURCHASE",
                "BUDGET_EXHAUSTED",
                "OTHER_PARTNER"
            })
    void aCandidateThatLostEarnsAZeroLineWithTheReason(AttributionReason reason) {
        Accrual accrual = accrual(reason, DEFAULT, line("119.00"));
        assertThat(accrual.zeroReason()).contains(ZeroReason.valueOf(reason.name()));
        Commission commission = new Commission(new CommissionId(UUID.randomUUID()), accrual, NOW);
        assertThat(commission.kept().cost()).isEqualTo(eur("0"));
        assertThat(commission.follow(eur("40.00")).isNothing()).isTrue();
    }

    @Test
    void whoWonAndEarnsNothingIsToldWhy() {
        RateRule none = new RateRule(RuleKind.PRODUCT, UUID.randomUUID(), 1, Rate.ZERO);
        RateRule little = new RateRule(RuleKind.PRODUCT, UUID.randomUUID(), 1, Rate.of("0.0001"));
        AttributionReason won = AttributionReason.LAST_CLICK;
        assertThat(accrual(won, none, line("119.00")).zeroReason()).contains(ZeroReason.ZERO_RATE);
        assertThat(accrual(won, DEFAULT, line("20.00")).zeroReason())
                .contains(ZeroReason.ZERO_BASE);
        assertThat(accrual(won, little, line("60.00")).zeroReason())
                .contains(ZeroReason.ROUNDED_TO_ZERO);
    }

    @Test
    void theStrongestKindOfRuleHoldsAndTheOthersAreRemembered() {
        RateRule product = new RateRule(RuleKind.PRODUCT, UUID.randomUUID(), 1, Rate.of("0.09"));
        RateRule agreed = new RateRule(RuleKind.ASSIGNMENT, UUID.randomUUID(), 1, Rate.of("0.02"));
        RateDecision decision = RateDecision.among(List.of(DEFAULT, agreed, product));
        assertThat(decision.rule()).isEqualTo(agreed);
        assertThat(decision.beaten()).containsExactly(product, DEFAULT);
        assertThat(RateRule.parse(product.text())).isEqualTo(product);
    }

    @Test
    void sharedWithAnAgencyItIsTwoPartsThatAreAlwaysTheWhole() {
        Sharing sharing = new Sharing(UUID.randomUUID(), UUID.randomUUID(), 1_500);
        List<Commission> parts = shared("119.00", sharing);
        assertThat(parts.get(0).kept()).isEqualTo(new KeptShare(eur("5.16"), eur("0.61")));
        assertThat(parts.get(1).kept()).isEqualTo(new KeptShare(eur("0.91"), eur("0")));
        assertThat(parts.get(1).affiliateId()).isEqualTo(sharing.mcn());
        parts.forEach(part -> part.follow(eur("40.00")));
        assertThat(parts.get(0).kept()).isEqualTo(new KeptShare(eur("3.27"), eur("0.38")));
        assertThat(parts.get(1).kept()).isEqualTo(new KeptShare(eur("0.57"), eur("0")));
        parts.forEach(part -> part.follow(eur("109.00")));
        assertThat(parts).allMatch(part -> part.reverse(ReversalReason.REFUNDED, NOW));
    }

    @Test
    void anAgencysPartThatIsWorthNothingIsNoCommission() {
        Sharing sharing = new Sharing(UUID.randomUUID(), UUID.randomUUID(), 1_500);
        assertThat(shared("32.60", sharing)).hasSize(1);
        Sharing none = new Sharing(UUID.randomUUID(), UUID.randomUUID(), 0);
        assertThat(shared("119.00", none)).hasSize(1);
        assertThat(shared("119.00", none).get(0).kept().commission()).isEqualTo(eur("6.07"));
    }

    private static List<Commission> shared(String gross, Sharing sharing) {
        return accrual(AttributionReason.LAST_CLICK, DEFAULT, line(gross))
                .shared(sharing)
                .map(part -> new Commission(new CommissionId(UUID.randomUUID()), part, NOW))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(CommissionStatus.class)
    void aStateLeadsWhereTheTableSaysAndNowhereElse(CommissionStatus from) {
        Set<CommissionStatus> allowed =
                switch (from) {
                    case PENDING ->
                            EnumSet.of(CommissionStatus.APPROVED, CommissionStatus.REVERSED);
                    case APPROVED ->
                            EnumSet.of(CommissionStatus.IN_PAYOUT, CommissionStatus.REVERSED);
                    case IN_PAYOUT -> EnumSet.of(CommissionStatus.PAID, CommissionStatus.APPROVED);
                    case PAID -> EnumSet.of(CommissionStatus.APPROVED);
                    case REVERSED -> EnumSet.noneOf(CommissionStatus.class);
                };
        for (CommissionStatus to : CommissionStatus.values()) {
            if (allowed.contains(to)) {
                assertThat(from.to(to, "moved")).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> from.to(to, "moved")).isInstanceOf(StateForbids.class);
            }
        }
    }

    private static Commission commission(AttributionReason reason, RateRule rule) {
        return new Commission(
                new CommissionId(UUID.randomUUID()), accrual(reason, rule, line("119.00")), NOW);
    }

    private static Accrual accrual(AttributionReason reason, RateRule rule, LineAmounts line) {
        return new Accrual(
                new OrderId(UUID.randomUUID()),
                new OrderLineId(UUID.randomUUID()),
                MERCHANT,
                line,
                candidate(reason),
                new RateDecision(rule, List.of()),
                Rate.of("0.1"));
    }

    private static LineAmounts line(String gross) {
        return new LineAmounts(eur(gross), eur("10.00"), eur("17.40"), eur("4.90"));
    }

    private static Candidate candidate(AttributionReason reason) {
        LinkOwner owner =
                new LinkOwner(
                        new LinkId(UUID.randomUUID()),
                        MERCHANT,
                        new AffiliateId(UUID.randomUUID()),
                        Optional.empty(),
                        true,
                        Optional.of("mara"));
        return new Candidate(
                CandidateKind.CLICK,
                "click",
                Optional.of(owner),
                Optional.of(NOW),
                Optional.of(Duration.ZERO),
                reason);
    }

    private static Money eur(String decimal) {
        return Money.parse(decimal, EUR);
    }
}
