package org.creatorconnect.commission.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.Guarantee;
import org.creatorconnect.attribution.AttributionReason;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.attribution.CandidateKind;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.Accrual;
import org.creatorconnect.commission.AdjustmentCause;
import org.creatorconnect.commission.AdjustmentEvent;
import org.creatorconnect.commission.ApprovalReason;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.CommissionAdjustment;
import org.creatorconnect.commission.CommissionEntries;
import org.creatorconnect.commission.CommissionId;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.commission.GuaranteeRepository;
import org.creatorconnect.commission.GuaranteedLines;
import org.creatorconnect.earnings.Earning;
import org.creatorconnect.earnings.EarningRepository;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.identity.IdSource;
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
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommissionChangesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final MerchantId MERCHANT = new MerchantId(new UUID(0, 1));
    private static final OrderId ORDER = new OrderId(new UUID(0, 2));
    private static final OrderLineId LINE = new OrderLineId(new UUID(0, 3));

    private final List<Commission> kept = new ArrayList<>();
    private final List<CommissionAdjustment> rows = new ArrayList<>();
    private final List<UUID> earned = new ArrayList<>();
    private final List<String> audited = new ArrayList<>();

    private final CommissionRepository commissions = new Commissions();
    private final GuaranteeRepository guarantees = new NoGuarantees();
    private final CommissionChanges changes =
            new CommissionChanges(
                    commissions,
                    guarantees,
                    new CommissionEarnings(new NothingPaid(), guarantees, new IdSource()),
                    new Takebacks(commissions, new Books(), new Silence(), new IdSource()),
                    new Books(),
                    new Silence(),
                    InstantSource.fixed(NOW));

    @ParameterizedTest
    @CsvSource({"OTHER_PARTNER, 0.07", "LAST_CLICK, 0", "LAST_CLICK, 0.0001"})
    void aLineThatKeepsNothingIsNotReversedByARefundOfAPartOfIt(
            AttributionReason reason, String rate) {
        Commission commission = given(reason, rate);
        refund("40.00", "40.00");
        assertThat(commission.status()).isEqualTo(CommissionStatus.PENDING);
        assertThat(rows).hasSize(1);
        refund("20.00", "60.00");
        assertThat(commission.status()).isEqualTo(CommissionStatus.REVERSED);
    }

    @Test
    void aCommissionThatRoundsToNothingAfterARefundStaysUntilTheRestIsGivenBackToo() {
        Commission commission = given(AttributionReason.LAST_CLICK, "0.0002");
        assertThat(commission.kept().commission()).isEqualTo(eur("0.01"));
        refund("59.00", "59.00");
        assertThat(commission.kept().commission()).isEqualTo(eur("0"));
        assertThat(commission.status()).isEqualTo(CommissionStatus.PENDING);
        refund("1.00", "60.00");
        assertThat(commission.status()).isEqualTo(CommissionStatus.REVERSED);
    }

    @Test
    void aCancellationReversesAlsoALineThatEarnedNothing() {
        Commission commission = given(AttributionReason.OTHER_PARTNER, "0.07");
        changes.giveUp(ORDER, new AdjustmentEvent("c-1", AdjustmentCause.CANCELLATION));
        assertThat(commission.status()).isEqualTo(CommissionStatus.REVERSED);
    }

    @Test
    void aLineThatCostNothingEndsWithTheOrderThatIsGivenBackAndOnceOnly() {
        Commission gift = given(AttributionReason.LAST_CLICK, "0.07", "0");
        free("r-1");
        assertThat(gift.status()).isEqualTo(CommissionStatus.REVERSED);
        assertThat(rows).hasSize(1);
        free("r-2");
        assertThat(rows).hasSize(1);
    }

    @Test
    void aFreeLineThatWasApprovedEndsToo() {
        Commission gift = given(AttributionReason.LAST_CLICK, "0.07", "0");
        gift.awaitApproval(NOW);
        changes.approve(ORDER, ApprovalReason.COMPLETED);
        assertThat(gift.status()).isEqualTo(CommissionStatus.APPROVED);
        free("r-1");
        assertThat(gift.status()).isEqualTo(CommissionStatus.REVERSED);
    }

    @Test
    void whatStillWaitsEndsWithAnOrderThatWasGivenBackBefore() {
        Commission gift = given(AttributionReason.LAST_CLICK, "0.07", "0");
        Commission other = given(AttributionReason.OTHER_PARTNER, "0.07");
        Commission earning = given(AttributionReason.LAST_CLICK, "0.07");
        changes.endWithRefund(ORDER);
        assertThat(List.of(gift.status(), other.status(), earning.status()))
                .containsExactly(
                        CommissionStatus.REVERSED,
                        CommissionStatus.REVERSED,
                        CommissionStatus.PENDING);
    }

    @Test
    void silenceApprovesWhatIsDueAndALineOfNothingNeverBecomesAnEarning() {
        Commission sold = given(AttributionReason.LAST_CLICK, "0.07");
        Commission gift = given(AttributionReason.LAST_CLICK, "0.07", "0");
        Commission later = given(AttributionReason.LAST_CLICK, "0.07");
        sold.awaitApproval(NOW);
        gift.awaitApproval(NOW.minusSeconds(1));
        later.awaitApproval(NOW.plusSeconds(1));
        changes.approve(ORDER, ApprovalReason.VALIDATED_BY_SILENCE);
        assertThat(sold.status()).isEqualTo(CommissionStatus.APPROVED);
        assertThat(gift.status()).isEqualTo(CommissionStatus.APPROVED);
        assertThat(later.status()).isEqualTo(CommissionStatus.PENDING);
        assertThat(earned).containsExactly(sold.id().value());
        assertThat(audited).contains("COMMISSION_APPROVED the shop reported nothing in time");
    }

    private void free(String reference) {
        changes.follow(
                ORDER,
                Map.of(LINE, RefundedLine.free(java.util.Currency.getInstance("EUR"))),
                new AdjustmentEvent(reference, AdjustmentCause.REFUND));
    }

    private void refund(String now, String soFar) {
        changes.follow(
                ORDER,
                Map.of(LINE, new RefundedLine(eur(now), eur(soFar))),
                new AdjustmentEvent("r-" + soFar, AdjustmentCause.REFUND));
    }

    private Commission given(AttributionReason reason, String rate) {
        return given(reason, rate, "60.00");
    }

    private Commission given(AttributionReason reason, String rate, String paid) {
        Money none = eur("0");
        RateRule rule = new RateRule(RuleKind.MERCHANT_DEFAULT, new UUID(0, 4), 1, Rate.of(rate));
        Commission commission =
                new Commission(
                        new CommissionId(UUID.randomUUID()),
                        new Accrual(
                                ORDER,
                                LINE,
                                MERCHANT,
                                new LineAmounts(eur(paid), none, none, none),
                                candidate(reason),
                                new RateDecision(rule, List.of()),
                                Rate.of("0.1")),
                        NOW);
        kept.add(commission);
        return commission;
    }

    private static Candidate candidate(AttributionReason reason) {
        LinkOwner owner =
                new LinkOwner(
                        new LinkId(new UUID(0, 5)),
                        MERCHANT,
                        new AffiliateId(new UUID(0, 6)),
                        Optional.empty(),
                        true,
                        Optional.empty());
        return new Candidate(
                CandidateKind.CLICK,
                "click",
                Optional.of(owner),
                Optional.of(NOW),
                Optional.of(Duration.ZERO),
                reason);
    }

    private static Money eur(String decimal) {
        return Money.parse(decimal, java.util.Currency.getInstance("EUR"));
    }

    private final class Commissions extends CommissionRepository {

        @Override
        public List<UUID> idsOf(OrderId order) {
            return kept.stream().map(one -> one.id().value()).toList();
        }

        @Override
        public List<Commission> lockOf(OrderId order) {
            return kept;
        }

        @Override
        public void addAdjustments(List<CommissionAdjustment> adjustments) {
            rows.addAll(adjustments);
        }
    }

    private static final class NoGuarantees extends GuaranteeRepository {

        @Override
        public Map<UUID, Guarantee> hold(OrderId order) {
            return Map.of();
        }

        @Override
        public GuaranteedLines lockOf(OrderId order) {
            return new GuaranteedLines(List.of(), List.of());
        }
    }

    private final class NothingPaid extends EarningRepository {

        @Override
        public void add(Earning earning) {
            earned.add(earning.sourceId());
        }

        @Override
        public List<Earning> lockBySources(EarningSource source, Collection<UUID> sourceIds) {
            return List.of();
        }
    }

    private static final class Books extends CommissionEntries {

        @Override
        public void takeBack(List<Return> returns, Instant at) {
            // What is posted is the journal's own test.
        }

        @Override
        public void approve(List<Commission> commissions, Instant at) {
            // What is posted is the journal's own test.
        }
    }

    private final class Silence extends AuditTrail {

        @Override
        public void recordAll(
                String action, String subjectType, List<UUID> subjects, String detail) {
            audited.add(action + " " + detail);
        }
    }
}
