package org.creatorconnect.order.service.signed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.service.OrderIntake;
import org.creatorconnect.order.service.ToldOrder;
import org.creatorconnect.refusal.ReferenceConflict;
import org.creatorconnect.signedcall.SignedCallKey;
import org.creatorconnect.signedcall.service.AnsweredCall;
import org.creatorconnect.signedcall.service.KeptCalls;
import org.creatorconnect.signedcall.service.ShopAnswer;
import org.creatorconnect.signedcall.service.SignedMessage;
import org.junit.jupiter.api.Test;

/** Which of several calls are answered together, and which are left. */
class SignedOrdersAtOnceTest {

    private static final MerchantId ONE = new MerchantId(new UUID(0, 1));
    private static final MerchantId OTHER = new MerchantId(new UUID(0, 2));

    private final Intake intake = new Intake();
    private final Calls calls = new Calls();
    private final SignedOrdersAtOnce atOnce = new SignedOrdersAtOnce(intake, calls);

    @Test
    void ordersOfTwoMerchantsAreTakenInOneGoAndTheirAnswersKept() {
        assertThat(atOnce.take(List.of(order(ONE, "m1", "A"), order(OTHER, "m1", "A"))))
                .containsExactly(answer("A"), answer("A"));
        assertThat(intake.sizes).containsExactly(2);
        assertThat(calls.kept).containsExactly("m1", "m1");
    }

    @Test
    void aMessageThatWasAnsweredBeforeAndOneThatComesTwiceAreLeft() {
        calls.known.add("m1");
        assertThat(
                        atOnce.take(
                                List.of(
                                        order(ONE, "m1", "A"),
                                        order(ONE, "m2", "B"),
                                        order(ONE, "m2", "B"))))
                .containsExactly(Optional.empty(), answer("B"), Optional.empty());
        assertThat(intake.sizes).containsExactly(1);
        assertThat(calls.kept).containsExactly("m2");
    }

    @Test
    void aRefusedOrderIsLeftAndItsAnswerIsNotKept() {
        intake.refused.add("A");
        assertThat(atOnce.take(List.of(order(ONE, "m1", "A"), order(ONE, "m2", "B"))))
                .containsExactly(Optional.empty(), answer("B"));
        assertThat(calls.kept).containsExactly("m2");
    }

    private static Optional<ShopAnswer> answer(String reference) {
        return Optional.of(new ShopAnswer(201, reference));
    }

    private static SignedOrder order(MerchantId merchant, String message, String reference) {
        OrderContent content =
                new OrderContent(
                        reference,
                        Instant.EPOCH,
                        Currency.getInstance("EUR"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty());
        byte[] body = reference.getBytes(StandardCharsets.UTF_8);
        return new SignedOrder(
                new ToldOrder(merchant, content),
                new SignedMessage(message, "0", "v1,", "/orders", body),
                taken -> new ShopAnswer(201, reference));
    }

    private static final class Intake extends OrderIntake {

        private final List<Integer> sizes = new ArrayList<>();
        private final Set<String> refused = new HashSet<>();

        @Override
        public List<Outcome> takeProved(List<ToldOrder> told) {
            sizes.add(told.size());
            return told.stream().map(ToldOrder::content).map(this::outcome).toList();
        }

        private Outcome outcome(OrderContent content) {
            return refused.contains(content.reference())
                    ? new Outcome(null, new ReferenceConflict("order"))
                    : new Outcome(
                            new OrderAnswer(
                                    new OrderId(new UUID(0, 3)), content.fingerprint(), List.of()),
                            null);
        }
    }

    private static final class Calls extends KeptCalls {

        private final Set<String> known = new HashSet<>();
        private final List<String> kept = new ArrayList<>();

        @Override
        public Set<SignedCallKey> known(Set<SignedCallKey> messages) {
            return messages.stream()
                    .filter(one -> known.contains(one.messageId()))
                    .collect(Collectors.toSet());
        }

        @Override
        public void keepAll(List<AnsweredCall> answered) {
            answered.forEach(one -> kept.add(one.message().id()));
        }
    }
}
