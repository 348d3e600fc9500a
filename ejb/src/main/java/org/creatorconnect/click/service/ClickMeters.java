package org.creatorconnect.click.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * Shows among the server's metrics how many clicks wait, in memory and on disk, and how many were
 * not written down, for nobody else would ever miss them.
 */
@ApplicationScoped
public class ClickMeters {

    private static final String WAITING = "connect.clicks.waiting";
    private static final String SPOOLED = "connect.clicks.spooled.bytes";
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

    /** Does nothing where no server keeps metrics. */
    public void show() {
        registries.stream().findFirst().ifPresent(this::show);
    }

    /** By these methods only does WildFly's registry hand a meter on to what it publishes. */
    private void show(MeterRegistry registry) {
        registry.gauge(WAITING, Tags.empty(), recorder, ClickRecorder::waiting);
        registry.gauge(SPOOLED, Tags.empty(), recorder, ClickRecorder::spooled);
        registry.more().counter(LOST, Tags.of(CAUSE, "full"), recorder, ClickRecorder::dropped);
        registry.more().counter(LOST, Tags.of(CAUSE, "refused"), recorder, ClickRecorder::refused);
    }
}
