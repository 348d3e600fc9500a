package org.creatorconnect.payout.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.messaging.HeldPaymentRepository;
import org.creatorconnect.messaging.OutboxKind;
import org.creatorconnect.messaging.OutboxMessage;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.messaging.HeldInstructions.Turn;
import org.creatorconnect.payout.messaging.OutboxLetters.Letter;
import org.creatorconnect.payout.service.SomePayout;
import org.junit.jupiter.api.Test;

/** What may have been sent is asked about, and never sent again. */
class HeldInstructionsTest {

    private final RecordingBroker broker = new RecordingBroker();
    private final List<UUID> asked = new ArrayList<>();
    private boolean isHeld = true;

    @Test
    void whatIsHeldIsAskedAboutAtEachTurn() {
        Payout payout = SomePayout.that(PayoutStatus.CREATED);
        assertThat(turn(payout, OutboxKind.PAYMENT_INSTRUCTION)).isEqualTo(Turn.ASKED);
        assertThat(turn(payout, OutboxKind.PAYMENT_INSTRUCTION)).isEqualTo(Turn.ASKED);
        assertThat(broker.bodies())
                .hasSize(2)
                .allSatisfy(
                        body ->
                                assertThat(body)
                                        .contains("STATUS_QUERY")
                                        .contains(payout.id().text()));
        assertThat(asked).containsExactly(payout.id().value(), payout.id().value());
    }

    @Test
    void whatThePaymentSystemKnowsIsNeitherSentNorAskedAbout() {
        for (PayoutStatus told :
                List.of(PayoutStatus.INSTRUCTED, PayoutStatus.SETTLED, PayoutStatus.FAILED)) {
            assertThat(turn(SomePayout.that(told), OutboxKind.PAYMENT_INSTRUCTION))
                    .isEqualTo(Turn.KNOWN);
        }
        assertThat(broker.bodies()).isEmpty();
    }

    @Test
    void whatWasReleasedAndEveryQuestionIsFree() {
        Payout payout = SomePayout.that(PayoutStatus.CREATED);
        assertThat(turn(payout, OutboxKind.STATUS_QUERY)).isEqualTo(Turn.FREE);
        isHeld = false;
        assertThat(turn(payout, OutboxKind.PAYMENT_INSTRUCTION)).isEqualTo(Turn.FREE);
        assertThat(broker.bodies()).isEmpty();
    }

    private Turn turn(Payout payout, OutboxKind kind) {
        OutboxMessage message = new OutboxMessage(new UUID(0, 1), kind, payout.id().value());
        HeldInstructions held =
                new HeldInstructions(new Held(), new PaymentMessages(null, null), new IdSource());
        try (PaymentQueues queues = new PaymentQueues(broker.factory())) {
            return held.turn(new Letter(message, payout, "pay"), queues);
        }
    }

    private final class Held extends HeldPaymentRepository {
        @Override
        public boolean isHeld(UUID id) {
            return isHeld;
        }

        @Override
        public void asked(UUID id) {
            asked.add(id);
        }
    }
}
