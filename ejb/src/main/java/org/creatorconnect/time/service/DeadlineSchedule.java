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

    private final DueWork dueWork;

    protected DeadlineSchedule() {
        this(null);
    }

    @Inject
    public DeadlineSchedule(DueWork dueWork) {
        this.dueWork = dueWork;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "deadlines")
    public void run() {
        dueWork.runAll();
    }
}
