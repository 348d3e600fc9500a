package org.creatorconnect.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.LineContent;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderKey;
import org.creatorconnect.order.OrderLine;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.order.OrderStatus;
import org.creatorconnect.order.OrderTerms;
import org.creatorconnect.refusal.ReferenceConflict;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostbacksTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final MerchantId MERCHANT = new MerchantId(new UUID(0, 1));
    private static final OrderId ORDER = new OrderId(new UUID(0, 2));
    private static final OrderAnswer ANSWER = new OrderAnswer(ORDER, "f", List.of());

    private final List<String> told = new ArrayList<>();
    private boolean known;
    private Optional<SubIds> taken = Optional.empty();

    private final Postbacks postbacks =
            new Postbacks(new Intake(), new Events(), new Orders(), new Commissions());

    @Test
    void anOrderKeepsTheSubIdsThatComeBackWithIt() {
        postbacks.tell(MERCHANT, postback("50.00", "EUR", "c", "SAVE", "video-7"));
        assertThat(taken).contains(SubIds.of(null, "video-7", null, null, null));
    }

    @Test
    void aSubIdThatIsTooLongIsNamed() {
        assertThatThrownBy(
                        () ->
                                postbacks.tell(
                                        MERCHANT,
                                        postback("50.00", "EUR", "c", null, "x".repeat(101))))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        refused ->
                                assertThat(refused.errors())
                                        .extracting(error -> error.field())
                                        .containsExactly("sub2"));
    }

    @ParameterizedTest
    @CsvSource({
        "50.00, EUR, c, SAVE, video-7",
        "50, EUR, c, SAVE, video-7",
        ", , , ,",
        ", EUR, , SAVE,"
    })
    void theSameAgainOrLessIsAnsweredAsTheFirstTime(
            @Nullable String amount,
            @Nullable String currency,
            @Nullable String click,
            @Nullable String coupon,
            @Nullable String sub) {
        known = true;
        OrderAnswer answer =
                postbacks.tell(MERCHANT, postback(amount, currency, click, coupon, sub));
        assertThat(answer).isEqualTo(ANSWER);
    }

    @ParameterizedTest
    @CsvSource({
        "60.00, EUR, c, SAVE, video-7",
        "59.50, EUR, c, SAVE, video-7",
        "fifty, EUR, c, SAVE, video-7",
        "50.00, USD, c, SAVE, video-7",
        "50.00, EUR, other, SAVE, video-7",
        "50.00, EUR, c, OTHER, video-7",
        "50.00, EUR, c, SAVE, video-8"
    })
    void somethingElseOfAKnownOrderIsRefusedAndHasNoEffect(
            String amount, String currency, String click, String coupon, String sub) {
        known = true;
        assertThatThrownBy(
                        () ->
                                postbacks.tell(
                                        MERCHANT, postback(amount, currency, click, coupon, sub)))
                .isInstanceOf(ReferenceConflict.class);
        assertThat(told).isEmpty();
    }

    private static Postback postback(
            @Nullable String amount,
            @Nullable String currency,
            @Nullable String click,
            @Nullable String coupon,
            @Nullable String sub) {
        return new Postback(
                click,
                "AH-1",
                amount,
                currency,
                "completed",
                coupon,
                Arrays.asList(null, sub, null, null, null),
                "1772445600");
    }

    /** Sold for 50.00 and 9.50 tax, by the click c and the coupon SAVE. */
    private static OrderContent content() {
        LineContent line =
                new LineContent(
                        "1",
                        "postback",
                        1,
                        new LineAmounts(eur("59.50"), eur("0"), eur("9.50"), eur("0")));
        return new OrderContent(
                "AH-1",
                NOW,
                Currency.getInstance("EUR"),
                List.of("c"),
                Optional.of("SAVE"),
                Optional.empty(),
                List.of(line),
                Optional.of(SubIds.of(null, "video-7", null, null, null)));
    }

    private static Money eur(String amount) {
        return Money.parse(amount, Currency.getInstance("EUR"));
    }

    private final class Intake extends OrderIntake {

        @Override
        public OrderAnswer take(
                MerchantId merchant, @Nullable GivenOrder given, Optional<SubIds> subIds) {
            taken = subIds;
            return ANSWER;
        }
    }

    private final class Events extends OrderEvents {

        @Override
        public EventAnswer tell(
                MerchantId merchant, String orderReference, @Nullable GivenEvent given) {
            told.add(given.reference());
            return new EventAnswer(new UUID(0, 3), OrderStatus.COMPLETED);
        }
    }

    private static final class Orders extends OrderRepository {

        @Override
        public void lockReferences(Collection<OrderKey> keys) {
            // Nobody else is here.
        }

        @Override
        public Order lock(MerchantId merchant, String reference) {
            return new Order(
                    ORDER,
                    merchant,
                    content(),
                    new OrderTerms(Optional.empty(), Duration.ofDays(30), 15, 60),
                    new Attribution(List.of()),
                    NOW);
        }

        @Override
        public List<OrderLine> lines(OrderId order) {
            return List.of(
                    new OrderLine(
                            new OrderLineId(new UUID(0, 4)), order, 1, content().lines().get(0)));
        }
    }

    private final class Commissions extends CommissionRepository {

        @Override
        public Optional<OrderAnswer> answer(MerchantId merchant, String reference) {
            return known ? Optional.of(ANSWER) : Optional.empty();
        }
    }
}
