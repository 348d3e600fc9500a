package org.creatorconnect.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.creatorconnect.foundation.service.Lenient;
import org.creatorconnect.ledger.BalanceLimit;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;

class OrderBatchTest {

    private static final MerchantId MERCHANT = new MerchantId(new UUID(0, 1));

    private static final OrderId ORDER = new OrderId(new UUID(0, 2));
    private static final Money MOST = new Money(BalanceLimit.MOST, Currency.getInstance("EUR"));

    private final Intake intake = new Intake();
    private final OrderBatch batch =
            new OrderBatch(
                    new Own(),
                    new OrderCheck(
                            Lenient.content(),
                            InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"))),
                    intake);

    @Test
    void aControlCharacterRefusesItsRowAndNoOther() {
        List<BatchRow> outcome = take(order("A", "MUG", null), order("B", "M\u0000", null));
        outcome = List.of(outcome.get(0), outcome.get(1), take(order("C", "CUP", null)).get(0));
        assertThat(outcome)
                .extracting(BatchRow::code)
                .containsExactly(null, "VALIDATION_FAILED", null);
        assertThat(outcome.get(1).errors())
                .extracting(FieldError::field)
                .containsExactly("lines/0/productReference");
        assertThat(intake.taken).extracting(OrderContent::reference).containsExactly("A", "C");
    }

    @Test
    void aBadClickIdNeverRefusesAnOrder() {
        assertThat(take(order("A", "MUG", "ab\u0000c")))
                .extracting(BatchRow::code)
                .containsOnlyNulls();
        assertThat(intake.taken.get(0).clickId()).contains("ab?c");
    }

    @Test
    void aRowThatCannotBeReadIsRefusedAndNoOther() {
        List<BatchRow> outcome =
                batch.take(
                        MERCHANT,
                        List.of(
                                row(order("A", "MUG", null)),
                                () -> {
                                    throw ValidationFailed.of("x", "is no field");
                                },
                                row(order("C", "CUP", null))));
        assertThat(outcome)
                .extracting(BatchRow::row, BatchRow::code)
                .containsExactly(tuple(1, null), tuple(2, "VALIDATION_FAILED"), tuple(3, null));
    }

    private List<BatchRow> take(GivenOrder... orders) {
        return batch.take(MERCHANT, List.of(orders).stream().map(OrderBatchTest::row).toList());
    }

    private static Supplier<GivenOrder> row(GivenOrder order) {
        return () -> order;
    }

    private static GivenOrder order(String reference, String product, String clickId) {
        GivenLine line = new GivenLine("1", product, 1, "10.00", null, null, null);
        return new GivenOrder(
                reference, "2026-03-02T10:00:00Z", "EUR", clickId, null, null, List.of(line), null);
    }

    @Test
    void whatNobodyCanKeepIsRefusedAndAllTheRestIsTaken() {
        intake.unbearable.addAll(List.of("3", "8"));
        List<BatchRow> outcome =
                take(
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(number -> order("" + number, "MUG", null))
                                .toArray(GivenOrder[]::new));
        assertThat(outcome).extracting(BatchRow::row).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(outcome)
                .filteredOn(row -> row.code() != null)
                .extracting(BatchRow::reference, BatchRow::code)
                .containsExactly(
                        tuple("3", "BALANCE_LIMIT_EXCEEDED"), tuple("8", "BALANCE_LIMIT_EXCEEDED"));
        assertThat(intake.taken)
                .extracting(OrderContent::reference)
                .containsExactly("1", "2", "4", "5", "6", "7", "9");
    }

    @Test
    void whatIsGoodIsTakenInOneGo() {
        take(order("A", "MUG", null), order("B", "M\u0000", null), order("C", "CUP", null));
        assertThat(intake.sizes).containsExactly(2);
    }

    private static final class Intake extends OrderIntake {

        private final Set<String> unbearable = new HashSet<>();
        private final List<Integer> sizes = new ArrayList<>();
        private final List<OrderContent> taken = new ArrayList<>();

        @Override
        public List<Outcome> takeAll(MerchantId merchant, List<OrderContent> contents) {
            sizes.add(contents.size());
            if (contents.stream().anyMatch(one -> unbearable.contains(one.reference()))) {
                BalanceLimit.require(MOST, new Money(1, MOST.currency()));
            }
            taken.addAll(contents);
            return contents.stream()
                    .map(
                            one ->
                                    new Outcome(
                                            new OrderAnswer(ORDER, one.fingerprint(), List.of()),
                                            null))
                    .toList();
        }
    }

    private static final class Own extends OwnMerchants {

        @Override
        public void requireOwnOrStaff(MerchantId merchant) {}
    }
}
