package org.creatorconnect.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.order.EventContent;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderEvent;
import org.creatorconnect.order.OrderEventType;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.order.OrderStatus;
import org.creatorconnect.order.OrderTerms;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a merchant does with its orders by hand. */
class OrderActsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final MerchantId MERCHANT = new MerchantId(new UUID(0, 1));
    private static final OrderId ORDER = new OrderId(new UUID(0, 2));
    private static final OrderId FOREIGN = new OrderId(new UUID(0, 3));

    private final Order order = order(MERCHANT);
    private final List<GivenEvent> told = new ArrayList<>();
    private final OrderActs acts = new OrderActs(new Orders(), new Own(), new Events());
    private final OrdersAtOnce atOnce = new OrdersAtOnce(acts);

    @ParameterizedTest
    @EnumSource(OrderAct.class)
    void anActIsAnEventUnderAReferenceOfItsOwn(OrderAct act) {
        acts.act(ORDER, act);
        assertThat(told).containsExactly(new GivenEvent(act.reference(), act.name(), null, null));
    }

    @ParameterizedTest
    @EnumSource(OrderAct.class)
    void whatEndedBeforeIsNotEndedOtherwise(OrderAct act) {
        order.cancel(NOW);
        assertThatThrownBy(() -> acts.act(ORDER, act)).isInstanceOf(StateForbids.class);
        assertThat(told).isEmpty();
    }

    @Test
    void aCompletedOrderIsNotCompletedAgainButMayBeGivenBack() {
        order.complete(NOW);
        assertThatThrownBy(() -> acts.act(ORDER, OrderAct.COMPLETED))
                .isInstanceOf(StateForbids.class);
        acts.act(ORDER, OrderAct.REFUNDED);
        assertThat(told).hasSize(1);
    }

    @Test
    void theSameActAgainIsAnsweredAsTheFirstTime() {
        acts.act(ORDER, OrderAct.CANCELED);
        order.cancel(NOW);
        assertThat(acts.act(ORDER, OrderAct.CANCELED).status()).isEqualTo(OrderStatus.CANCELED);
    }

    @ParameterizedTest
    @EnumSource(OrderAct.class)
    void nobodyActsOnAnothersOrder(OrderAct act) {
        assertThatThrownBy(() -> acts.act(FOREIGN, act)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acts.refund(FOREIGN, UUID.randomUUID(), List.of()))
                .isInstanceOf(NotFound.class);
        assertThat(told).isEmpty();
    }

    @Test
    void oneFormIsOneRefundHoweverOftenItIsSent() {
        UUID form = UUID.randomUUID();
        List<GivenEvent.Part> parts = List.of(new GivenEvent.Part("1", "2.00"));
        acts.refund(ORDER, form, parts);
        order.refundWhole();
        acts.refund(ORDER, form, parts);
        assertThat(told).extracting(GivenEvent::reference).containsOnly("portal-refunded-" + form);
        assertThatThrownBy(() -> acts.refund(ORDER, UUID.randomUUID(), parts))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void ofManyTheRefusedOnesAreNamedAndTheOthersDone() {
        List<AtOnce.Outcome> outcomes =
                atOnce.act(List.of(FOREIGN, ORDER, ORDER), OrderAct.COMPLETED);
        assertThat(outcomes)
                .extracting(AtOnce.Outcome::id)
                .containsExactly(FOREIGN.value(), ORDER.value());
        assertThat(outcomes.get(0).refusal()).isInstanceOf(NotFound.class);
        assertThat(outcomes.get(1).refusal()).isNull();
        assertThat(told).hasSize(1);
    }

    @Test
    void thereIsALimitToHowManyAreDoneAtOnce() {
        List<OrderId> many = new ArrayList<>();
        for (int i = 0; i <= AtOnce.MOST; i++) {
            many.add(new OrderId(new UUID(1, i)));
        }
        assertThatThrownBy(() -> atOnce.act(many, OrderAct.CANCELED))
                .isInstanceOf(ValidationFailed.class);
        assertThatThrownBy(() -> atOnce.act(List.of(), OrderAct.CANCELED))
                .isInstanceOf(ValidationFailed.class);
    }

    private static Order order(MerchantId merchant) {
        return new Order(
                ORDER,
                merchant,
                new OrderContent(
                        "O-1",
                        NOW,
                        Currency.getInstance("EUR"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                new OrderTerms(Optional.empty(), Duration.ofDays(30), 15, 60),
                new Attribution(List.of()),
                NOW);
    }

    private final class Orders extends OrderRepository {

        @Override
        public Order lock(OrderId id) {
            return id.equals(ORDER) ? order : order(new MerchantId(new UUID(0, 9)));
        }

        @Override
        public Optional<OrderEvent> event(OrderId id, String reference) {
            return told.stream()
                    .filter(event -> reference.equals(event.reference()))
                    .findFirst()
                    .map(
                            event ->
                                    new OrderEvent(
                                            UUID.randomUUID(),
                                            id,
                                            new EventContent(
                                                    reference,
                                                    OrderEventType.valueOf(event.type()),
                                                    Optional.empty(),
                                                    List.of()),
                                            OrderStatus.RECEIVED,
                                            NOW));
        }
    }

    private final class Events extends OrderEvents {

        @Override
        public EventAnswer tell(Order about, @Nullable GivenEvent given) {
            told.add(given);
            return new EventAnswer(new UUID(0, 4), about.status());
        }
    }

    private static final class Own extends OwnMerchants {

        @Override
        public void requireOwn(MerchantId merchant) {
            if (!merchant.equals(MERCHANT)) {
                throw new NotFound("merchant");
            }
        }
    }
}
