package org.creatorconnect.payout.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.messaging.HeldPaymentRepository;
import org.creatorconnect.messaging.OutboxKind;
import org.creatorconnect.messaging.OutboxMessage;
import org.creatorconnect.messaging.UnsentMessage;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.messaging.HeldInstructions.Turns;
import org.creatorconnect.payout.messaging.OutboxLetters.Letter;
import org.creatorconnect.payout.service.SomePayout;
import org.junit.jupiter.api.Test;

/** What may have been sent is asked about, and never sent again. */
class HeldInstructionsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final List<UUID> asked = new ArrayList<>();
    private boolean isHeld = true;

    @Test
    void whatIsHeldWaitsAndIsAskedAboutAtEachTurn() {
        Payout payout = SomePayout.that(PayoutStatus.CREATED);
        Letter held = letter(payout, OutboxKind.PAYMENT_INSTRUCTION);
        for (int turn = 1; turn <= 2; turn++) {
            Turns turns = turns(held);
            assertThat(turns.free()).isEmpty();
            assertThat(turns.known()).isEmpty();
            assertThat(turns.waiting()).containsExactly(held);
            assertThat(turns.questions())
                    .singleElement()
                    .satisfies(
                            question -> {
                                assertThat(question.message().kind())
                                        .isEqualTo(OutboxKind.STATUS_QUERY);
                                assertThat(question.brokerId()).isNotEqualTo(payout.id().text());
                                assertThat(question.body())
                                        .contains("STATUS_QUERY")
                                        .contains(payout.id().text());
                            });
        }
        assertThat(asked).containsExactly(payout.id().value(), payout.id().value());
    }

    @Test
    void whatThePaymentSystemKnowsIsNeitherSentNorAskedAbout() {
        for (PayoutStatus told :
                List.of(PayoutStatus.INSTRUCTED, PayoutStatus.SETTLED, PayoutStatus.FAILED)) {
            Letter known = letter(SomePayout.that(told), OutboxKind.PAYMENT_INSTRUCTION);
            assertThat(turns(known))
                    .isEqualTo(new Turns(List.of(), List.of(), List.of(known), List.of()));
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void whatWasReleasedAndEveryQuestionIsFree() {
        Payout payout = SomePayout.that(PayoutStatus.CREATED);
        Letter question = letter(payout, OutboxKind.STATUS_QUERY);
        assertThat(turns(question).free()).containsExactly(question);
        isHeld = false;
        Letter released = letter(payout, OutboxKind.PAYMENT_INSTRUCTION);
        assertThat(turns(released).free()).containsExactly(released);
        assertThat(asked).isEmpty();
    }

    private static Letter letter(Payout payout, OutboxKind kind) {
        OutboxMessage message = new OutboxMessage(new UUID(0, 1), kind, payout.id().value());
        return new Letter(new UnsentMessage(message, NOW, 0, null), payout, "pay");
    }

    private Turns turns(Letter letter) {
        return new HeldInstructions(new Held(), new PaymentMessages(null, null), new IdSource())
                .turns(List.of(letter));
    }

    private final class Held extends HeldPaymentRepository {
        @Override
        public Set<UUID> among(Collection<UUID> payments) {
            return isHeld ? Set.copyOf(payments) : Set.of();
        }

        @Override
        public void asked(Collection<UUID> payments) {
            asked.addAll(payments);
        }
    }
}
