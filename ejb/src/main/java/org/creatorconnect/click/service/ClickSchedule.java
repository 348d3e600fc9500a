package org.creatorconnect.click.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Writes waiting clicks every second, and the last ones before the server stops. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NEVER)
public class ClickSchedule {

    /** Whoever stops a server waits some twenty seconds before it is killed. */
    private static final Duration LAST_WRITES = Duration.ofSeconds(5);

    private final ClickRecorder recorder;
    private final ClickMeters meters;

    protected ClickSchedule() {
        this(null, null);
    }

    @Inject
    public ClickSchedule(ClickRecorder recorder, ClickMeters meters) {
        this.recorder = recorder;
        this.meters = meters;
    }

    @PostConstruct
    void showMeters() {
        meters.show();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "clicks")
    public void write() {
        recorder.writeAll();
    }

    /** What cannot be written any more is there at the next start. */
    @PreDestroy
    void writeLast() {
        recorder.stop(LAST_WRITES);
    }
}
