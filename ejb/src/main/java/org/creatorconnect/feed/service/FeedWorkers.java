package org.creatorconnect.feed.service;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.caller.service.ActingAs;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.creatorconnect.foundation.service.IdleWorkers;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.RoleRequired;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * Take feeds in, each in the name of whoever sent it. A server has two of them, one of which takes
 * small ones alone: nobody with a hundred products waits behind somebody with millions.
 */
@ApplicationScoped
public class FeedWorkers {

    private static final System.Logger LOG = System.getLogger(FeedWorkers.class.getName());
    private static final long SMALL = 8L << 20;

    private final FeedTurns turns;
    private final FeedRun run;
    private final ActingAs acting;
    private final IdleWorkers forAll = new IdleWorkers(1);
    private final IdleWorkers forSmall = new IdleWorkers(1);
    private @Nullable ManagedExecutorService executor;
    private volatile boolean stopping;

    protected FeedWorkers() {
        this(null, null, null);
    }

    @Inject
    public FeedWorkers(FeedTurns turns, FeedRun run, ActingAs acting) {
        this.turns = turns;
        this.run = run;
        this.acting = acting;
    }

    @Resource
    void setExecutor(ManagedExecutorService executor) {
        this.executor = executor;
    }

    /** What is not done yet is left to another server, or to this one when it is back. */
    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** Calls those who have nothing to do; they go at once when nothing waits. */
    public void wake() {
        forSmall.call(executor, () -> work(SMALL));
        forAll.call(executor, () -> work(Long.MAX_VALUE));
    }

    /**
     * Whatever fails: the next second brings another look, and a feed that is left its deadline.
     */
    private void work(long largest) {
        try {
            Optional<FeedTurn> turn = turns.next(largest);
            while (turn.isPresent() && !stopping) {
                take(turn.get());
                turn = turns.next(largest);
            }
            boolean more = true;
            while (more && !stopping) {
                more = turns.sweep();
            }
        } catch (RuntimeException failed) {
            boolean passes = DatabaseFailure.of(failed) != DatabaseFailure.OTHER;
            LOG.log(passes ? DEBUG : ERROR, "feeds cannot be taken up", failed);
        }
    }

    private void take(FeedTurn turn) {
        try {
            acting.act(turn.owner(), () -> run.run(turn));
        } catch (RuntimeException failed) {
            giveUp(turn, failed);
        }
    }

    private void giveUp(FeedTurn turn, RuntimeException failed) {
        boolean denied = isDenied(failed);
        if (failed instanceof StateForbids || (!denied && (stopping || mayPass(failed)))) {
            LOG.log(DEBUG, "left until its deadline: " + turn, failed);
            return;
        }
        LOG.log(denied ? DEBUG : ERROR, "a feed stopped: " + turn, failed);
        try {
            turns.stop(
                    turn,
                    denied
                            ? "whoever sent it may not send feeds of this merchant any more"
                            : "file could not be written to its end; send it again");
        } catch (StateForbids | NotFound ended) {
            LOG.log(DEBUG, "another has taken over: " + turn, ended);
        }
    }

    /** The container may have put its own failure around it. */
    private static boolean isDenied(@Nullable Throwable failed) {
        return failed instanceof RoleRequired
                || failed instanceof NotFound
                || failed instanceof EJBAccessException
                || (failed != null && isDenied(failed.getCause()));
    }

    /** The database was away, or somebody held a row for long: the next turn goes on. */
    private static boolean mayPass(RuntimeException failed) {
        DatabaseFailure what = DatabaseFailure.of(failed);
        return what == DatabaseFailure.AWAY
                || what == DatabaseFailure.HELD
                || what == DatabaseFailure.RACED;
    }
}
