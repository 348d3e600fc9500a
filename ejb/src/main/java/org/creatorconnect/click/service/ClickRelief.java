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
    private final ClickWriting writing;

    protected ClickRelief() {
        this(null, null);
    }

    @Inject
    public ClickRelief(ClickRecorder recorder, ClickWriting writing) {
        this.recorder = recorder;
        this.writing = writing;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "room for clicks")
    public void relieve() {
        recorder.relieve();
    }

    @Schedule(hour = "4", minute = "40", persistent = false, info = "written clicks of the disk")
    public void forget() {
        writing.forgetSpooled();
    }
}
