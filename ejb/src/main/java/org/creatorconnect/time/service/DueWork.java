package org.creatorconnect.time.service;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.identity.Role;
import org.creatorconnect.time.ClaimedDeadline;
import org.creatorconnect.time.LaterPlease;

/**
 * Runs what is due, as the system, whoever asks for it. A deadline that fails, wherever it fails,
 * keeps its failure and is tried again later; it never holds up the others.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueWork {

    private static final System.Logger LOG = System.getLogger(DueWork.class.getName());

    private final Deadlines deadlines;
    private final DeadlineHandlers handlers;

    protected DueWork() {
        this(null, null);
    }

    @Inject
    public DueWork(Deadlines deadlines, DeadlineHandlers handlers) {
        this.deadlines = deadlines;
        this.handlers = handlers;
    }

    /** Takes up the earliest deadline of a line that is over. */
    public Optional<ClaimedDeadline> claim(DeadlineLine line) {
        return deadlines.claim(line);
    }

    /** Runs a claimed deadline: first the look outside, without a transaction, then its fall. */
    public void run(ClaimedDeadline claimed) {
        try {
            handlers.of(claimed.deadline().kind()).lookFirst(claimed.deadline());
            deadlines.fall(claimed);
        } catch (LaterPlease full) {
            deadlines.defer(claimed);
        } catch (RuntimeException failure) {
            LOG.log(ERROR, "could not be handled: " + claimed.deadline(), failure);
            deadlines.noteFailure(claimed, failure);
        }
    }

    /** Runs deadlines of all kinds, the earliest first, until none is due. */
    public void runAll() {
        Optional<ClaimedDeadline> next = deadlines.claim(DeadlineLine.ALL);
        while (next.isPresent()) {
            run(next.get());
            next = deadlines.claim(DeadlineLine.ALL);
        }
    }
}
