package org.creatorconnect.commission.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.attribution.AttributionReason;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.attribution.CandidateKind;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.ApprovalReason;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.order.OrderTerms;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

/** What the clock does with an order of which its shop was to report. */
class CommissionClockTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant DUE = RECEIVED.plus(Duration.ofDays(60));
    private static final OrderId ORDER = new OrderId(new UUID(0, 2));
    private static final MerchantId MERCHANT = new MerchantId(new UUID(0, 1));

    private final Order order = order();
    private final List<String> done = new ArrayList<>();

    @Test
    void silenceApprovesOnceAndIsAudited() {
        at(DUE).validate(ORDER);
        at(DUE).validate(ORDER);
        assertThat(done).containsExactly("ORDER_VALIDATED_BY_SILENCE", "VALIDATED_BY_SILENCE");
    }

    @Test
    void nothingHappensBeforeItIsTime() {
        at(DUE.minusMillis(1)).validate(ORDER);
        assertThat(done).isEmpty();
    }

    @Test
    void whatWasReportedIsNoSilence() {
        order.complete(RECEIVED);
        at(DUE).validate(ORDER);
        order.cancel(RECEIVED);
        at(DUE).validate(ORDER);
        assertThat(done).isEmpty();
    }

    @Test
    void whatStillWaitsOfAnOrderGivenBackEndsWithIt() {
        order.refundWhole();
        at(RECEIVED).validate(ORDER);
        assertThat(done).containsExactly("ended");
    }

    private CommissionClock at(Instant now) {
        return new CommissionClock(
                new Orders(), new Changes(), new Trail(), InstantSource.fixed(now));
    }

    private static Order order() {
        LinkOwner owner =
                new LinkOwner(
                        new LinkId(new UUID(0, 3)),
                        MERCHANT,
                        new AffiliateId(new UUID(0, 4)),
                        Optional.empty(),
                        true,
                        Optional.empty());
        Candidate winner =
                new Candidate(
                        CandidateKind.CLICK,
                        "c",
                        Optional.of(owner),
                        Optional.of(RECEIVED),
                        Optional.of(Duration.ZERO),
                        AttributionReason.LAST_CLICK);
        return new Order(
                ORDER,
                MERCHANT,
                new OrderContent(
                        "O-1",
                        RECEIVED,
                        Currency.getInstance("EUR"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                new OrderTerms(Optional.of(new UUID(0, 5)), Duration.ofDays(30), 15, 60),
                new Attribution(List.of(winner)),
                RECEIVED);
    }

    private final class Orders extends OrderRepository {

        @Override
        public Order lock(OrderId id) {
            return order;
        }
    }

    private final class Changes extends CommissionChanges {

        @Override
        public void approve(OrderId id, ApprovalReason reason) {
            done.add(reason.name());
        }

        @Override
        public void endWithRefund(OrderId id) {
            done.add("ended");
        }
    }

    private final class Trail extends AuditTrail {

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            done.add(action);
        }
    }
}
