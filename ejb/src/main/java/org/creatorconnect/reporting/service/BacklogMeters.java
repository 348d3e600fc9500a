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
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.creatorconnect.identity.Role;
import org.creatorconnect.messaging.Backlog;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.proof.ProvedPointRepository;
import org.creatorconnect.time.DeadlineRepository;

/**
 * Shows among the server's metrics what waits in the database and for how long: messages to payment
 * systems, deadlines that are over, and books or a trail that do not hold. Every node tells the
 * same; it looks every fifteen seconds, so that whoever reads metrics never waits for a database.
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
    private final ProvedPointRepository proofs;
    private final ActMeters acts;
    private final Instance<MeterRegistry> registries;
    private final InstantSource clock;

    private volatile Backlog unsent = new Backlog(0, Duration.ZERO, 0);
    private volatile Duration late = Duration.ZERO;
    private volatile Duration broken = Duration.ZERO;

    protected BacklogMeters() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public BacklogMeters(
            OutboxRepository outbox,
            DeadlineRepository deadlines,
            ProvedPointRepository proofs,
            ActMeters acts,
            Instance<MeterRegistry> registries,
            InstantSource clock) {
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.proofs = proofs;
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
        gauge(registry, "connect.proof.broken.seconds", meters -> meters.broken.toSeconds());
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
        late = since(deadlines.nextAttempt(now), now);
        broken = since(proofs.brokenSince(), now);
    }

    private static Duration since(Optional<Instant> begin, Instant now) {
        return begin.map(at -> Duration.between(at, now)).orElse(Duration.ZERO);
    }
}
