package org.creatorconnect.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.commission.SaleStory.eur;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.order.RefundExceedsLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables refuse, whatever the program says. */
class CommissionTablesTest extends DatabaseTest {

    private SaleStory story;
    private Commission commission;

    @BeforeEach
    void sell() {
        story = new SaleStory(entityManager);
        commission = story.sale("AH-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whole_minor = 608",
                "beneficiary = 'MCN'",
                "share_bps = 1500",
                "original_minor = 608",
                "kept_minor = 608",
                "kept_minor = 500",
                "fee_minor = 62",
                "base_minor = 10901",
                "status = 'REVERSED'",
                "status = 'PAID'",
                "approved_at = now()",
                "approval_reason = 'VALIDATED_BY_SILENCE'",
                "zero_reason = 'ZERO_RATE'",
                "reversal_reason = 'REFUNDED'"
            })
    void anAmountOrStateThatContradictsTheRestCannotBeStored(String change) {
        assertRefused("UPDATE commission SET " + change).hasStackTraceContaining("check");
    }

    @Test
    void anAffiliateHasOneCommissionPerLine() {
        assertRefused(
                        """
                        INSERT INTO commission SELECT gen_random_uuid(), version, order_id, line_id, merchant_id, affiliate_id,
                            link_id, status, currency, paid_minor, base_minor, rate, fee_rate, original_minor, kept_minor,
                            fee_minor, rule, rule_id, rule_version, considered, zero_reason, created_at, NULL, NULL, NULL, NULL,
                            NULL, NULL, beneficiary, contract_id, share_bps, whole_minor FROM commission\
                        """)
                .hasStackTraceContaining("commission_line_id_affiliate_id_key");
    }

    @Test
    void anOrderHasOneWinner() {
        assertRefused(
                        """
                        INSERT INTO attribution_candidate SELECT gen_random_uuid(), version, order_id, 2, kind, reference,
                            link_id, affiliate_id, touched_at, age_seconds, won, reason FROM attribution_candidate\
                        """)
                .hasStackTraceContaining("attribution_winner");
    }

    @Test
    void anEventAdjustsACommissionOnce() {
        adjust("r-1");
        entityManager.flush();
        assertThatThrownBy(
                        () -> {
                            adjust("r-1");
                            entityManager.flush();
                        })
                .hasStackTraceContaining("commission_adjustment_commission_id_reference_key");
    }

    @Test
    void whatThePlatformTakesBackItselfIsNamedAsNoShopCan() {
        adjust(new AdjustmentEvent("system:never-completed", AdjustmentCause.NEVER_COMPLETED));
        adjust("never-completed");
        entityManager.flush();
        assertThatThrownBy(
                        () -> {
                            adjust("system:r-1");
                            entityManager.flush();
                        })
                .hasStackTraceContaining("commission_adjustment_own_reference");
    }

    @Test
    void whatWasDecidedIsNeverRewritten() {
        assertRefused("UPDATE attribution_candidate SET won = false")
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void noLineGivesBackMoreThanWasPaid() {
        var line =
                with(new OrderRepository()).lines(new OrderId(commission.orderId().value())).get(0);
        line.refund(eur("100.00"));
        assertThatThrownBy(() -> line.refund(eur("9.01"))).isInstanceOf(RefundExceedsLine.class);
        assertRefused("UPDATE order_line SET refunded_minor = 10901")
                .hasStackTraceContaining("check");
    }

    @Test
    void aReplayFindsTheFirstAnswer() {
        CommissionRepository repository = with(new CommissionRepository());
        OrderAnswer answer = repository.answer(story.merchant, "AH-1").orElseThrow();
        assertThat(answer.commissionIds()).containsExactly(commission.id().value());
        assertThat(repository.answer(story.merchant, "AH-2")).isEmpty();
    }

    @Test
    void anOrderKeepsTheSubIdsItCameWithAndOneWithoutKeepsNone() {
        OrderRepository orders = with(new OrderRepository());
        assertThat(orders.lock(story.merchant, "AH-1").subIds()).isEmpty();
        SubIds given = SubIds.of("a", null, "b,c", null, null);
        story.sale("AH-2", Optional.of(given));
        entityManager.clear();
        assertThat(orders.lock(story.merchant, "AH-2").subIds()).contains(given);
    }

    @Test
    void payoutsMoveOnlyWhatIsWhereItShouldBe() {
        CommissionRepository repository = with(new CommissionRepository());
        List<UUID> ids = List.of(commission.id().value());
        assertThat(
                        repository.move(
                                ids,
                                List.of(CommissionStatus.APPROVED),
                                CommissionStatus.IN_PAYOUT))
                .isZero();
        commission.approve(NOW, ApprovalReason.COMPLETED);
        entityManager.flush();
        assertThat(
                        repository.move(
                                ids,
                                List.of(CommissionStatus.APPROVED),
                                CommissionStatus.IN_PAYOUT))
                .isEqualTo(1);
        entityManager.clear();
        assertThat(repository.lockOf(commission.orderId()).get(0).status())
                .isEqualTo(CommissionStatus.IN_PAYOUT);
    }

    private void adjust(String reference) {
        adjust(new AdjustmentEvent(reference, AdjustmentCause.REFUND));
    }

    private void adjust(AdjustmentEvent event) {
        with(new CommissionRepository())
                .addAdjustments(
                        List.of(
                                new CommissionAdjustment(
                                        UUID.randomUUID(),
                                        commission.id(),
                                        event,
                                        eur("1.00"),
                                        new Takeback(TakenFrom.PENDING, eur("0.05"), eur("0.01")),
                                        NOW)));
    }

    private AbstractThrowableAssert<?, ?> assertRefused(String sql) {
        return assertThatThrownBy(() -> entityManager.createNativeQuery(sql).executeUpdate());
    }
}
