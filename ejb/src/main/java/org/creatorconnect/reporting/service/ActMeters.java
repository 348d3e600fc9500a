package org.creatorconnect.reporting.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.creatorconnect.audit.ActRecorded;

/**
 * Counts among the server's metrics what was done at this node since it started: every act of the
 * trail by its name, such as orders received and payouts settled. What was rolled back counts
 * nowhere.
 */
@ApplicationScoped
public class ActMeters {

    private static final String ACTS = "connect.acts";

    /** They are there at zero, so that nobody's rate of them begins with a gap. */
    private static final List<String> FROM_THE_START =
            List.of(
                    "ORDER_RECEIVED",
                    "PAYOUT_RUN_APPROVED",
                    "PAYOUT_ACCEPTED",
                    "PAYOUT_SETTLED",
                    "PAYOUT_FAILED",
                    "PAYOUT_RETURNED",
                    "PAYOUT_UNKNOWN");

    private final Instance<MeterRegistry> registries;
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    protected ActMeters() {
        this(null);
    }

    @Inject
    public ActMeters(Instance<MeterRegistry> registries) {
        this.registries = registries;
    }

    /** Does nothing where no server keeps metrics. */
    public void show() {
        FROM_THE_START.forEach(action -> counts.computeIfAbsent(action, this::shown));
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) ActRecorded act) {
        counts.computeIfAbsent(act.action(), this::shown).add(act.subjects().size());
    }

    private LongAdder shown(String action) {
        LongAdder count = new LongAdder();
        registries.stream()
                .findFirst()
                .ifPresent(
                        registry ->
                                registry.more()
                                        .counter(
                                                ACTS,
                                                Tags.of("action", action),
                                                count,
                                                LongAdder::doubleValue));
        return count;
    }
}
