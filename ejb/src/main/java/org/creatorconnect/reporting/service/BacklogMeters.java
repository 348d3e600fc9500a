package org.creatorconnect.reporting.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ToDoubleFunction;
import org.creatorconnect.identity.Role;
import org.creatorconnect.messaging.Backlog;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.time.DeadlineRepository;

/**
 * Shows among the server's metrics what waits in the database and for how long: messages to payment
 * systems, and deadlines that are over. Every node tells the same; it looks every fifteen seconds,
 * so that whoever reads metrics never waits for a database.
 */
@Singleton
@Startup
@PermitAll
@RunAs(Role.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class BacklogMeters {

    private final OutboxRepository outbox;
    private final DeadlineRepository deadlines;
    private final ActMeters acts;
    private final Instance<MeterRegistry> registries;
    private final InstantSource clock;

    private volatile Backlog unsent = new Backlog(0, Duration.ZERO, 0);
    private volatile Duration late = Duration.ZERO;

    protected BacklogMeters() {
        this(null, null, null, null, null);
    }

    @Inject
    public BacklogMeters(
            OutboxRepository outbox,
            DeadlineRepository deadlines,
            ActMeters acts,
            Instance<MeterRegistry> registries,
            InstantSource clock) {
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.acts = acts;
        this.registries = registries;
        this.clock = clock;
    }

    @PostConstruct
    void show() {
        acts.show();
        registries.stream().findFirst().ifPresent(this::show);
    }

    /** The registry does not keep alive what it asks; this bean lives as long as the server. */
    private void show(MeterRegistry registry) {
        gauge(registry, "connect.outbox.unsent", meters -> meters.unsent.unsent());
        gauge(registry, "connect.outbox.failing", meters -> meters.unsent.failing());
        gauge(
                registry,
                "connect.outbox.oldest.seconds",
                meters -> meters.unsent.oldest().toSeconds());
        gauge(registry, "connect.deadlines.late.seconds", meters -> meters.late.toSeconds());
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<BacklogMeters> shown) {
        registry.gauge(name, Tags.empty(), this, shown);
    }

    @Schedule(
            hour = "*",
            minute = "*",
            second = "*/15",
            persistent = false,
            info = "what waits, for metrics")
    public void look() {
        unsent = outbox.backlog();
        Instant now = clock.instant();
        late =
                deadlines
                        .nextAttempt(now)
                        .map(due -> Duration.between(due, now))
                        .orElse(Duration.ZERO);
    }
}
