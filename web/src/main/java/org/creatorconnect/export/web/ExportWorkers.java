package org.creatorconnect.export.web;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.creatorconnect.caller.service.ActingAs;
import org.creatorconnect.export.ExportFailure;
import org.creatorconnect.export.ListTooLong;
import org.creatorconnect.export.service.ExportTurn;
import org.creatorconnect.export.service.ExportWriting;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.creatorconnect.foundation.service.IdleWorkers;
import org.creatorconnect.portal.page.PageFault;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * Make the files that nobody waits for, each in the name of whoever asked for it. A server has few
 * of them, so that exports take no connections and no processor away from people who wait.
 */
@ApplicationScoped
public class ExportWorkers {

    private static final System.Logger LOG = System.getLogger(ExportWorkers.class.getName());
    private static final int WORKERS = 2;

    private final ExportWriting writing;
    private final FileMaking files;
    private final ActingAs acting;
    private final IdleWorkers idle = new IdleWorkers(WORKERS);
    private @Nullable ManagedExecutorService executor;
    private volatile boolean stopping;

    protected ExportWorkers() {
        this(null, null, null);
    }

    @Inject
    public ExportWorkers(ExportWriting writing, FileMaking files, ActingAs acting) {
        this.writing = writing;
        this.files = files;
        this.acting = acting;
    }

    @Resource
    void setExecutor(ManagedExecutorService executor) {
        this.executor = executor;
    }

    /** What is not whole yet is left to another server, or to this one when it is back. */
    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** Calls those who have nothing to do; they go at once when nothing waits. */
    public void wake() {
        for (int called = 0; called < WORKERS && idle.call(executor, this::work); called++) {
            // Each looks for something to do by itself.
        }
    }

    /**
     * Whatever fails: the next second brings another look, and a turn that is left its deadline.
     */
    private void work() {
        try {
            Optional<ExportTurn> turn = writing.next();
            while (turn.isPresent()) {
                make(turn.get());
                turn = stopping ? Optional.empty() : writing.next();
            }
        } catch (RuntimeException failed) {
            LOG.log(isAway(failed) ? DEBUG : ERROR, "exports cannot be taken up", failed);
        }
    }

    private void make(ExportTurn turn) {
        try {
            acting.act(turn.owner(), () -> write(turn));
        } catch (RuntimeException failed) {
            giveUp(turn, failed);
        }
    }

    private void write(ExportTurn turn) {
        ExportParts parts = new ExportParts(writing, turn);
        try {
            files.write(turn.asked(), parts, parts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        parts.end();
    }

    private void giveUp(ExportTurn turn, RuntimeException failed) {
        ExportFailure why = why(failed);
        if (why == ExportFailure.BROKEN && (stopping || isAway(failed))) {
            LOG.log(DEBUG, "left until its deadline: " + turn, failed);
            return;
        }
        try {
            writing.fail(turn, why);
        } catch (StateForbids | NotFound ended) {
            LOG.log(DEBUG, "nobody wants the export any more: " + turn, failed);
            return;
        }
        LOG.log(why == ExportFailure.BROKEN ? ERROR : DEBUG, "no file: " + turn, failed);
    }

    private static boolean isAway(RuntimeException failed) {
        return DatabaseFailure.of(failed) == DatabaseFailure.AWAY;
    }

    private static ExportFailure why(RuntimeException failed) {
        if (failed instanceof ListTooLong) {
            return ExportFailure.TOO_MANY_ROWS;
        }
        return switch (PageFault.of(failed)) {
            case DENIED, NOT_FOUND -> ExportFailure.DENIED;
            default -> ExportFailure.BROKEN;
        };
    }
}
