package org.creatorconnect.order.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.AdjustmentEvent;
import org.creatorconnect.commission.service.CommissionChanges;
import org.creatorconnect.commission.service.RefundedLine;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.EventContent;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.LineContent;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderEvent;
import org.creatorconnect.order.OrderEventType;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLine;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.order.OrderRefund;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.order.OrderStatus;
import org.creatorconnect.order.OrderTerms;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of 20.00, one of 10.00 and a gift: what ends with which refund. */
class OrderChangesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final OrderId ORDER = new OrderId(new UUID(0, 2));

    private final List<OrderLine> lines =
            List.of(
                    line(1, "A", "20.00", "0"),
                    line(2, "B", "10.00", "0"),
                    line(3, "GIFT", "5.00", "5.00"));
    private final Order order = order();
    private final Map<String, String> ended = new LinkedHashMap<>();

    private final OrderChanges changes =
            new OrderChanges(
                    new Orders(),
                    new Commissions(),
                    new Deadlines(),
                    new Silence(),
                    new IdSource(),
                    InstantSource.fixed(NOW));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30.00",
                "A,B",
                "B=10.00,A=20.00",
                "A,B,GIFT",
                "GIFT,A=20.00,B",
                "A;B",
                "15.00;15.00",
                "0.01;29.99",
                "A=5.00;A=15.00;B",
                "B;20.00",
                "GIFT;A;B",
                "29.99;"
            })
    void aLineThatCostNothingEndsWhenAllThatWasPaidIsGivenBack(String refunds) {
        refund(refunds);
        assertThat(order.status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(ended).containsKey("GIFT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"29.99", "A", "A=20.00;B=9.99", "0.01", "B"})
    void itStaysWhileTheBuyerKeepsAnything(String refunds) {
        refund(refunds);
        assertThat(order.status()).isEqualTo(OrderStatus.RECEIVED);
        assertThat(ended).doesNotContainKey("GIFT");
    }

    @Test
    void itEndsAloneWhenItIsNamed() {
        refund("GIFT");
        assertThat(order.status()).isEqualTo(OrderStatus.RECEIVED);
        assertThat(ended).containsOnly(Map.entry("GIFT", "0.00"));
    }

    private void refund(String refunds) {
        int number = 0;
        for (String one : refunds.split(";", -1)) {
            changes.apply(order, event("r-" + ++number, one));
        }
    }

    /** An amount of the order, or lines with their amounts, or nothing for all that is left. */
    private static EventContent event(String reference, String refund) {
        boolean whole = refund.isEmpty() || Character.isDigit(refund.charAt(0));
        return new EventContent(
                reference,
                OrderEventType.REFUNDED,
                Optional.of(refund)
                        .filter(text -> whole && !text.isEmpty())
                        .map(OrderChangesTest::eur),
                whole
                        ? List.of()
                        : Stream.of(refund.split(",")).map(OrderChangesTest::part).toList());
    }

    private static EventContent.Part part(String text) {
        String[] parts = text.split("=");
        return new EventContent.Part(
                parts[0], Arrays.stream(parts).skip(1).findFirst().map(OrderChangesTest::eur));
    }

    private static OrderLine line(int position, String reference, String gross, String coupons) {
        return new OrderLine(
                new OrderLineId(new UUID(1, position)),
                ORDER,
                position,
                new LineContent(
                        reference,
                        "MUG",
                        1,
                        new LineAmounts(eur(gross), eur(coupons), eur("0"), eur("0"))));
    }

    private static Order order() {
        OrderContent content =
                new OrderContent(
                        "O-1",
                        NOW,
                        EUR,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty());
        return new Order(
                ORDER,
                new MerchantId(new UUID(0, 1)),
                content,
                new OrderTerms(Optional.empty(), Duration.ofDays(30), 15, 60),
                new Attribution(List.of()),
                NOW);
    }

    private static Money eur(String decimal) {
        return Money.parse(decimal, EUR);
    }

    private final class Orders extends OrderRepository {

        @Override
        public List<OrderLine> lines(OrderId order) {
            return lines;
        }

        @Override
        public void add(OrderEvent event, List<OrderRefund> refunds) {
            // What is kept is the repository's own test.
        }
    }

    private final class Commissions extends CommissionChanges {

        @Override
        public void follow(
                OrderId order, Map<OrderLineId, RefundedLine> states, AdjustmentEvent event) {
            for (OrderLine line : lines) {
                RefundedLine state = states.get(line.id());
                if (state != null) {
                    ended.put(line.reference(), state.soFar().amount());
                }
            }
        }
    }

    private static final class Deadlines extends DeadlineRepository {

        @Override
        public void set(Deadline deadline) {
            throw new AssertionError("a refund sets no deadline");
        }

        @Override
        public void clear(String kind, UUID subject) {
            // Nothing is due here.
        }
    }

    private static final class Silence extends AuditTrail {

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            // Nobody reads it here.
        }
    }
}
