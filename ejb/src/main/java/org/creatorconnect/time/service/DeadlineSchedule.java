package org.creatorconnect.time.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every second whether something has fallen due. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class DeadlineSchedule {

    private final DeadlineWorkers workers;

    protected DeadlineSchedule() {
        this(null);
    }

    @Inject
    public DeadlineSchedule(DeadlineWorkers workers) {
        this.workers = workers;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "deadlines")
    public void run() {
        workers.wake();
    }
}
