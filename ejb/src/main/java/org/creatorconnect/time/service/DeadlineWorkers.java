package org.creatorconnect.time.service;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.creatorconnect.foundation.provider.PublicWeb;
import org.creatorconnect.foundation.service.IdleWorkers;
import org.creatorconnect.time.ClaimedDeadline;
import org.jspecify.annotations.Nullable;

/**
 * Several workers for each line of deadlines, so that one that takes long delays no other. A worker
 * that finds something calls the next one, up to the line's number; one that finds nothing, or has
 * done its share, goes.
 */
@ApplicationScoped
public class DeadlineWorkers {

    /** Workers of each line; those that look outside wait more than they work. */
    private static final Map<DeadlineLine, Integer> WORKERS =
            Map.of(DeadlineLine.INSIDE, 4, DeadlineLine.OUTSIDE, PublicWeb.FOR_DEADLINES);

    /** After so many deadlines a worker makes room; the next second calls another. */
    private static final int SHARE = 500;

    private static final System.Logger LOG = System.getLogger(DeadlineWorkers.class.getName());

    private final DueWork dueWork;
    private final DeadlineGate gate;
    private final Map<DeadlineLine, IdleWorkers> workers;
    private @Nullable ThreadFactory threads;
    private @Nullable ExecutorService executor;

    protected DeadlineWorkers() {
        this(null, null);
    }

    @Inject
    public DeadlineWorkers(DueWork dueWork, DeadlineGate gate) {
        this.dueWork = dueWork;
        this.gate = gate;
        this.workers =
                Map.of(
                        DeadlineLine.INSIDE, workers(DeadlineLine.INSIDE),
                        DeadlineLine.OUTSIDE, workers(DeadlineLine.OUTSIDE));
    }

    @Resource
    void setThreads(ManagedThreadFactory threads) {
        this.threads = threads;
    }

    @PostConstruct
    void open() {
        open(threads);
    }

    /** Works with these threads. */
    void open(ThreadFactory given) {
        executor = Executors.newCachedThreadPool(given);
    }

    @PreDestroy
    void close() {
        executor.shutdownNow();
    }

    /** Calls a worker to each line; it goes at once when there is nothing to do. */
    public void wake() {
        WORKERS.keySet().forEach(this::call);
    }

    private void call(DeadlineLine line) {
        workers.get(line).call(executor, () -> work(line));
    }

    private void work(DeadlineLine line) {
        try {
            int done = 0;
            while (done < SHARE && gate.pass(() -> step(line))) {
                done++;
            }
        } catch (RuntimeException failure) {
            LOG.log(ERROR, "deadlines cannot be taken up; a second later they are", failure);
        }
    }

    private boolean step(DeadlineLine line) {
        Optional<ClaimedDeadline> claimed = dueWork.claim(line);
        claimed.ifPresent(
                deadline -> {
                    call(line);
                    dueWork.run(deadline);
                });
        return claimed.isPresent();
    }

    private static IdleWorkers workers(DeadlineLine line) {
        return new IdleWorkers(WORKERS.get(line));
    }
}
