package org.creatorconnect.click.service;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creatorconnect.identity.Role;

/** What is done with clicks after they are written; whatever takes long keeps no click waiting. */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NEVER)
public class ClickCare {

    private static final System.Logger LOG = System.getLogger(ClickCare.class.getName());

    private final ClickWriting writing;
    private final ClickJudge judge;
    private final ClickKeeping keeping;

    protected ClickCare() {
        this(null, null, null);
    }

    @Inject
    public ClickCare(ClickWriting writing, ClickJudge judge, ClickKeeping keeping) {
        this.writing = writing;
        this.judge = judge;
        this.keeping = keeping;
    }

    /** A day that is missing all the same is opened with its first click. */
    @Schedule(hour = "*", minute = "5", persistent = false, info = "days of clicks")
    public void openDaysAhead() {
        writing.openDaysAhead();
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "marks of clicks")
    public void judge() {
        judge.due().forEach(this::judge);
    }

    /** A day that somebody reads just then is dropped the next time. */
    @Schedule(hour = "4", minute = "40", persistent = false, info = "old clicks")
    public void forget() {
        writing.forgetSpooled();
        try {
            List<LocalDate> dropped = keeping.clear();
            if (!dropped.isEmpty()) {
                LOG.log(INFO, "cleared away the clicks of " + dropped);
            }
        } catch (EJBException failed) {
            LOG.log(WARNING, "old clicks could not be cleared away", failed);
        }
    }

    /** An hour that cannot be judged keeps no other back; it is due again the next time. */
    private void judge(Instant hour) {
        try {
            judge.judgeDue(hour);
        } catch (EJBException failed) {
            LOG.log(WARNING, "the clicks of " + hour + " could not be judged", failed);
        }
    }
}
