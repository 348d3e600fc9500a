package org.creatorconnect.payout.messaging;

import static java.lang.System.Logger.Level.WARNING;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.creatorconnect.messaging.OwnConsumer;
import org.creatorconnect.messaging.QueueConsumers;

/**
 * Looks every ten seconds whether each queue has its consumers, and sets them up again when they
 * were missing twice in a row; while the broker cannot be asked, nothing is known to be missing.
 * When that does not last, it waits longer each time, at most about ten minutes: the health check
 * tells meanwhile.
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class ConsumerWatch {

    private static final System.Logger LOG = System.getLogger(ConsumerWatch.class.getName());
    private static final int LONGEST_PAUSE = 64;

    private final QueueConsumers consumers;
    private final InboxDelay delay;
    private final Instance<MeterRegistry> registries;
    private final Map<OwnConsumer, Absence> absences = new EnumMap<>(OwnConsumer.class);

    /** Looks without them, and how many more are let pass before they are set up again. */
    private record Absence(int looks, int pause) {}

    protected ConsumerWatch() {
        this(null, null, null);
    }

    @Inject
    public ConsumerWatch(
            QueueConsumers consumers, InboxDelay delay, Instance<MeterRegistry> registries) {
        this.consumers = consumers;
        this.delay = delay;
        this.registries = registries;
    }

    @PostConstruct
    void show() {
        registries.stream().findFirst().ifPresent(this::show);
    }

    private void show(MeterRegistry registry) {
        registry.gauge(
                "connect.inbox.delay.seconds",
                Tags.empty(),
                delay,
                waited -> waited.last().toMillis() / 1_000.0);
        for (OwnConsumer one : OwnConsumer.values()) {
            registry.gauge(
                    "connect.queue.consumers",
                    Tags.of("queue", one.queue()),
                    consumers,
                    all -> all.count(one).orElse(0));
        }
    }

    @Schedule(
            hour = "*",
            minute = "*",
            second = "*/10",
            persistent = false,
            info = "consumers of the queues")
    public void look() {
        for (OwnConsumer one : OwnConsumer.values()) {
            look(one);
        }
    }

    private void look(OwnConsumer one) {
        if (consumers.count(one).orElse(one.sessions()) >= one.sessions()) {
            absences.remove(one);
            return;
        }
        Absence before = absences.getOrDefault(one, new Absence(0, 1));
        if (before.looks() < before.pause()) {
            absences.put(one, new Absence(before.looks() + 1, before.pause()));
            return;
        }
        LOG.log(WARNING, "the consumers of " + one.queue() + " are missing; they are set up again");
        consumers.restart(one);
        absences.put(one, new Absence(0, Math.min(LONGEST_PAUSE, before.pause() * 2)));
    }
}
