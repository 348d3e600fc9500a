package org.creatorconnect.export.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every second whether a file is to be made. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class ExportSchedule {

    private final ExportWorkers workers;

    protected ExportSchedule() {
        this(null);
    }

    @Inject
    public ExportSchedule(ExportWorkers workers) {
        this.workers = workers;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "exports")
    public void run() {
        workers.wake();
    }
}
