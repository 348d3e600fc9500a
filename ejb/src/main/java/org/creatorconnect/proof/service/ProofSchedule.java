package org.creatorconnect.proof.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Calls those who prove, every two seconds. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class ProofSchedule {

    private final ProofWorkers workers;

    protected ProofSchedule() {
        this(null);
    }

    @Inject
    public ProofSchedule(ProofWorkers workers) {
        this.workers = workers;
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "proofs")
    public void run() {
        workers.wake();
    }
}
