package org.creatorconnect.payout.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.json.JsonException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.messaging.OutboxKind;
import org.creatorconnect.messaging.OutboxMessage;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.messaging.UnsentMessage;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.messaging.OutboxLetters.Letter;
import org.creatorconnect.payout.service.PayoutHandover;
import org.junit.jupiter.api.Test;

/** One message that cannot be sent stops no other. */
class OutboxSendingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final UUID BAD = new UUID(0, 2);
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final Outbox outbox = new Outbox();
    private final RecordingBroker broker = new RecordingBroker();
    private final OutboxSending sending =
            new OutboxSending(
                    outbox,
                    new Letters(),
                    new NothingHeld(),
                    new NothingNoted(),
                    new Handover(),
                    InstantSource.fixed(NOW));

    @Test
    void whatCannotBeWrittenIsCountedAndItsNeighborsGoOn() {
        try (PaymentQueues queues = new PaymentQueues(broker.factory())) {
            assertThat(sending.sendNext(queues)).isEqualTo(3);
        }
        assertThat(broker.bodies()).containsExactly("message 1", "message 3");
        assertThat(outbox.sent).containsExactly(new UUID(0, 1), new UUID(0, 3));
        assertThat(outbox.failures).containsExactly(BAD + " IllegalStateException, JsonException");
    }

    @Test
    void whoGetsAMessageIsToldItsTraceAndNoOther() {
        outbox.traced = new UUID(0, 3);
        try (PaymentQueues queues = new PaymentQueues(broker.factory())) {
            sending.sendNext(queues);
            outbox.traced = BAD;
            sending.sendNext(queues);
        }
        assertThat(broker.properties())
                .filteredOn(one -> one.startsWith("traceparent"))
                .containsExactly("traceparent=" + TRACE);
    }

    @Test
    void aBatchInWhichOneWasSentBeforeIsSentOneByOneAndNothingIsSentTwice() {
        broker.knows(new UUID(0, 3).toString());
        OutboxRelay relay = new OutboxRelay(new RollingBack(), new NothingRestored());
        relay.factory = broker.factory();
        relay.relay();
        assertThat(broker.bodies()).containsExactly("message 1");
        assertThat(outbox.sent).containsExactly(new UUID(0, 1), new UUID(0, 3));
        assertThat(outbox.failures).allMatch(failure -> failure.startsWith(BAD.toString()));
    }

    @Test
    void allOfABatchIsMarkedBeforeItIsSentSoThatNothingCanFailBetween() {
        outbox.refuses = true;
        try (PaymentQueues queues = new PaymentQueues(broker.factory())) {
            assertThatThrownBy(() -> sending.sendNext(queues))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(broker.bodies()).isEmpty();
    }

    @Test
    void theWaitGrowsWithEveryAttemptUpToTenMinutes() {
        for (int attempts : new int[] {0, 1, 2, 50}) {
            outbox.attempts = attempts;
            sending.giveUpForNow(BAD, new EJBException("no"));
        }
        assertThat(outbox.waits)
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(20),
                        Duration.ofMinutes(10));
    }

    @Test
    void aBatchThatFailsIsSentOneByOne() {
        List<UUID> alone = new ArrayList<>();
        OutboxRelay relay =
                new OutboxRelay(
                        new OutboxSending(outbox, new Letters(), null, null, null, null) {
                            @Override
                            public int sendNext(PaymentQueues queues) {
                                throw new EJBException("one of them");
                            }

                            @Override
                            public void sendAlone(UUID id, PaymentQueues queues) {
                                if (id.equals(BAD)) {
                                    throw new EJBException("this one");
                                }
                                alone.add(id);
                            }
                        },
                        new NothingRestored());
        relay.factory = broker.factory();
        relay.relay();
        assertThat(alone).containsExactly(new UUID(0, 1), new UUID(0, 3));
        assertThat(outbox.failures).containsExactly(BAD + " EJBException");
    }

    /** What a transaction that failed has marked is marked no more. */
    private final class RollingBack extends OutboxSending {

        private RollingBack() {
            super(
                    outbox,
                    new Letters(),
                    new NothingHeld(),
                    new NothingNoted(),
                    new Handover(),
                    InstantSource.fixed(NOW));
        }

        @Override
        public int sendNext(PaymentQueues queues) {
            List<UUID> before = List.copyOf(outbox.sent);
            try {
                return super.sendNext(queues);
            } catch (SentBefore refused) {
                outbox.sent.retainAll(before);
                throw refused;
            }
        }
    }

    private static final class Letters extends OutboxLetters {
        @Override
        Map<PayoutId, Payout> read(List<UnsentMessage> unsent) {
            return Map.of();
        }

        @Override
        Letter write(UnsentMessage unsent, Map<PayoutId, Payout> about) {
            if (unsent.message().id().equals(BAD)) {
                throw new IllegalStateException("cannot be opened", new JsonException("secret"));
            }
            return new Letter(
                    unsent, null, "message " + unsent.message().id().getLeastSignificantBits());
        }
    }

    private static final class NothingHeld extends HeldInstructions {
        @Override
        Turns turns(List<Letter> letters) {
            return new Turns(letters, List.of(), List.of(), List.of());
        }
    }

    private static final class NothingNoted extends SentInstructions {
        @Override
        void note(List<Payout> payouts) {
            assertThat(payouts).isEmpty();
        }
    }

    private static final class NothingRestored extends RestoredBooks {
        @Override
        public void look() {
            // The books are what they were.
        }
    }

    private static final class Handover extends PayoutHandover {
        @Override
        public void instructed(List<Payout> payouts) {
            assertThat(payouts).isEmpty();
        }
    }

    private static final class Outbox extends OutboxRepository {

        private final List<UUID> sent = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();
        private final List<Duration> waits = new ArrayList<>();
        private int attempts;
        private UUID traced = BAD;
        private boolean refuses;

        @Override
        public boolean lockRelay() {
            return true;
        }

        @Override
        public List<UnsentMessage> unsent(int limit) {
            return Stream.of(1, 2, 3)
                    .map(number -> new UUID(0, number))
                    .filter(id -> !sent.contains(id))
                    .map(id -> unsent(id).get())
                    .toList();
        }

        @Override
        public Optional<UnsentMessage> unsent(UUID id) {
            OutboxMessage message = new OutboxMessage(id, OutboxKind.STATUS_REVIEW, id);
            return Optional.of(
                    new UnsentMessage(message, NOW, attempts, id.equals(traced) ? TRACE : null));
        }

        @Override
        public void sent(List<OutboxMessage> messages, Instant at) {
            if (refuses) {
                throw new IllegalStateException("cannot be marked");
            }
            messages.forEach(message -> sent.add(message.id()));
        }

        @Override
        public void failed(UUID id, String error, Duration wait) {
            failures.add(id + " " + error);
            waits.add(wait);
        }
    }
}
