package org.creatorconnect.payout.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.creatorconnect.messaging.OwnConsumer;
import org.creatorconnect.messaging.QueueConsumers;
import org.junit.jupiter.api.Test;

/** Consumers that are gone are set up again, and a metric tells how many there are. */
class ConsumerWatchTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final Consumers consumers = new Consumers();
    private final ConsumerWatch watch =
            new ConsumerWatch(consumers, new InboxDelay(), registries());

    @Test
    void whereAllAreThereNothingIsDone() {
        look(10);
        assertThat(consumers.restarted).isEmpty();
    }

    @Test
    void thoseOfOneQueueThatAreMissingAreSetUpAgainAndNoOthers() {
        for (int left = OwnConsumer.STATUS.sessions() - 1; left >= 0; left--) {
            consumers.restarted.clear();
            consumers.counts.put(OwnConsumer.STATUS, left);
            look(3);
            assertThat(consumers.restarted).as("%d left", left).containsOnly(OwnConsumer.STATUS);
            consumers.counts.put(OwnConsumer.STATUS, OwnConsumer.STATUS.sessions());
            look(1);
        }
    }

    @Test
    void eachQueueIsWatchedByItself() {
        for (OwnConsumer one : OwnConsumer.values()) {
            consumers.counts.put(one, 0);
        }
        look(2);
        assertThat(consumers.restarted).containsExactlyInAnyOrder(OwnConsumer.values());
    }

    @Test
    void thoseThatStayAwayAreTriedLessAndLessOftenAndNeverGivenUp() {
        consumers.counts.put(OwnConsumer.STATUS_REVIEW, 0);
        look(20);
        int first = consumers.restarted.size();
        assertThat(first).isBetween(3, 6);
        look(200);
        assertThat(consumers.restarted.size()).isBetween(first + 3, first + 8);
    }

    @Test
    void whileTheBrokerCannotBeAskedNoneIsTakenForMissing() {
        consumers.counts.clear();
        look(10);
        assertThat(consumers.restarted).isEmpty();
    }

    @Test
    void aMetricTellsTheNumberOfEachQueue() {
        watch.show();
        consumers.counts.put(OwnConsumer.STATUS, 3);
        for (OwnConsumer one : OwnConsumer.values()) {
            assertThat(
                            registry.get("connect.queue.consumers")
                                    .tag("queue", one.queue())
                                    .gauge()
                                    .value())
                    .as(one.queue())
                    .isEqualTo(consumers.counts.get(one).doubleValue());
        }
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            watch.look();
        }
    }

    @SuppressWarnings("unchecked")
    private Instance<MeterRegistry> registries() {
        return (Instance<MeterRegistry>)
                Proxy.newProxyInstance(
                        ConsumerWatchTest.class.getClassLoader(),
                        new Class<?>[] {Instance.class},
                        (proxy, method, values) -> Stream.of(registry));
    }

    /** As many as the broker would tell. */
    private static final class Consumers extends QueueConsumers {

        private final Map<OwnConsumer, Integer> counts = new EnumMap<>(OwnConsumer.class);
        private final List<OwnConsumer> restarted = new ArrayList<>();

        private Consumers() {
            for (OwnConsumer one : OwnConsumer.values()) {
                counts.put(one, one.sessions());
            }
        }

        @Override
        public OptionalInt count(OwnConsumer consumer) {
            Integer count = counts.get(consumer);
            return count == null ? OptionalInt.empty() : OptionalInt.of(count);
        }

        @Override
        public void restart(OwnConsumer consumer) {
            restarted.add(consumer);
        }
    }
}
