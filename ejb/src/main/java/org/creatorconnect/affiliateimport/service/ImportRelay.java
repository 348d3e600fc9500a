package org.creatorconnect.affiliateimport.service;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.creatorconnect.affiliateimport.ImportFailure;
import org.creatorconnect.caller.service.ActingAs;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.RoleRequired;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * Writes imports, one at a time, for a share of every two seconds, each part in the name of whoever
 * sent the file and with the roles they have then. What is held or raced for is tried again with
 * the next share; what a server leaves is taken up by another.
 */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NEVER)
public class ImportRelay {

    private static final System.Logger LOG = System.getLogger(ImportRelay.class.getName());
    private static final long SHARE = Duration.ofMillis(1_500).toNanos();

    /** How often one part is tried before it is given up. */
    private static final int MOST_TRIES = 10;

    private final ImportTurns turns;
    private final ImportWriting writing;
    private final ActingAs acting;
    private @Nullable ImportTurn turn;
    private int tries;

    protected ImportRelay() {
        this(null, null, null);
    }

    @Inject
    public ImportRelay(ImportTurns turns, ImportWriting writing, ActingAs acting) {
        this.turns = turns;
        this.writing = writing;
        this.acting = acting;
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "imports")
    public void relay() {
        long begun = System.nanoTime();
        try {
            while (System.nanoTime() - begun < SHARE && hasTurn()) {
                if (!writes(turn)) {
                    return;
                }
            }
        } catch (RuntimeException failed) {
            LOG.log(isAway(failed) ? DEBUG : ERROR, "imports cannot be taken up", failed);
        }
    }

    private boolean hasTurn() {
        if (turn == null) {
            turn = turns.next().orElse(null);
            tries = 0;
        }
        return turn != null;
    }

    /** Writes a part. @return whether that went well */
    private boolean writes(ImportTurn present) {
        boolean[] more = new boolean[1];
        try {
            acting.act(present.owner(), () -> more[0] = writing.write(present));
        } catch (RuntimeException failed) {
            giveUp(present, failed);
            return false;
        }
        tries = 0;
        turn = more[0] ? present : null;
        return true;
    }

    private void giveUp(ImportTurn present, RuntimeException failed) {
        if (failed instanceof StateForbids || failed instanceof NotFound) {
            LOG.log(DEBUG, "another has taken over: " + present, failed);
            turn = null;
            return;
        }
        if (isAway(failed) || mayPass(failed) && ++tries < MOST_TRIES) {
            LOG.log(DEBUG, "tried again: " + present, failed);
            return;
        }
        ImportFailure why = isDenied(failed) ? ImportFailure.DENIED : ImportFailure.BROKEN;
        LOG.log(why == ImportFailure.BROKEN ? ERROR : DEBUG, "not written: " + present, failed);
        turn = null;
        turns.fail(present, why);
    }

    /** The container may have put its own failure around it. */
    private static boolean isDenied(@Nullable Throwable failed) {
        return failed instanceof RoleRequired
                || failed instanceof EJBAccessException
                || failed != null && isDenied(failed.getCause());
    }

    /** Somebody joined with the same address at the same moment, or held a row for long. */
    private static boolean mayPass(RuntimeException failed) {
        DatabaseFailure what = DatabaseFailure.of(failed);
        return what == DatabaseFailure.HELD
                || what == DatabaseFailure.RACED
                || what == DatabaseFailure.TAKEN;
    }

    private static boolean isAway(RuntimeException failed) {
        return DatabaseFailure.of(failed) == DatabaseFailure.AWAY;
    }
}
