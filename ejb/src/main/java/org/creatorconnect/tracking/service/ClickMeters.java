package org.creatorconnect.tracking.service;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * Shows among the server's metrics how many clicks wait and how many were not written down, for
 * nobody else would ever miss them.
 */
@ApplicationScoped
public class ClickMeters {

    private static final String LOST = "connect.clicks.lost";
    private static final String CAUSE = "cause";

    private final ClickRecorder recorder;
    private final Instance<MeterRegistry> registries;

    protected ClickMeters() {
        this(null, null);
    }

    @Inject
    public ClickMeters(ClickRecorder recorder, Instance<MeterRegistry> registries) {
        this.recorder = recorder;
        this.registries = registries;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        registries.stream().findFirst().ifPresent(this::show);
    }

    private void show(MeterRegistry registry) {
        Gauge.builder("connect.clicks.waiting", recorder, ClickRecorder::waiting)
                .description("clicks not written down yet")
                .register(registry);
        FunctionCounter.builder(LOST, recorder, ClickRecorder::dropped)
                .tag(CAUSE, "full")
                .description("clicks that were never written down")
                .register(registry);
        FunctionCounter.builder(LOST, recorder, ClickRecorder::refused)
                .tag(CAUSE, "refused")
                .description("clicks that were never written down")
                .register(registry);
    }
}
