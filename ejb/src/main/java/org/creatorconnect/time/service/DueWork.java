package org.creatorconnect.time.service;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.creatorconnect.identity.Role;

/** Runs all that is due, as the system, whoever asks for it. */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueWork {

    private static final System.Logger LOG = System.getLogger(DueWork.class.getName());

    private final Deadlines deadlines;

    protected DueWork() {
        this(null);
    }

    @Inject
    public DueWork(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * Runs deadlines until none is due.
     *
     * @return how many fell
     */
    public int runAll() {
        int fallen = 0;
        while (runNext()) {
            fallen++;
        }
        return fallen;
    }

    private boolean runNext() {
        try {
            return deadlines.runNext().isPresent();
        } catch (DeadlineFailed failed) {
            LOG.log(ERROR, failed.getMessage(), failed.getCause());
            deadlines.postpone(failed);
            return true;
        }
    }
}
