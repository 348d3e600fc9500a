package org.creatorconnect.click.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Keeps room in memory for new clicks while the others are being written, or cannot be. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class ClickRelief {

    private final ClickRecorder recorder;

    protected ClickRelief() {
        this(null);
    }

    @Inject
    public ClickRelief(ClickRecorder recorder) {
        this.recorder = recorder;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "room for clicks")
    public void relieve() {
        recorder.relieve();
    }
}
