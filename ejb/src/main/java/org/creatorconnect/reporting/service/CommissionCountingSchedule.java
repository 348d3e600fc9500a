package org.creatorconnect.reporting.service;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.creatorconnect.identity.Role;

/** Counts orders and commissions for the reports, so that these are at most a minute behind. */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NEVER)
public class CommissionCountingSchedule {

    private static final System.Logger LOG =
            System.getLogger(CommissionCountingSchedule.class.getName());

    /** What is left over is counted the next time. */
    private static final int TURNS = 60;

    private final CommissionCounting counting;

    protected CommissionCountingSchedule() {
        this(null);
    }

    @Inject
    public CommissionCountingSchedule(CommissionCounting counting) {
        this.counting = counting;
    }

    @Schedule(
            hour = "*",
            minute = "*",
            second = "*/15",
            persistent = false,
            info = "sums of commissions")
    public void count() {
        try {
            int counted = 1;
            for (int turn = 0; turn < TURNS && counted > 0; turn++) {
                counted = counting.count();
            }
        } catch (EJBException failed) {
            LOG.log(WARNING, "commissions could not be summed; they stay due", failed);
        }
    }
}
