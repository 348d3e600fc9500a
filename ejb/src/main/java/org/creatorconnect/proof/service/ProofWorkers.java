package org.creatorconnect.proof.service;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.creatorconnect.foundation.service.IdleWorkers;
import org.jspecify.annotations.Nullable;

/**
 * Prove: one follows what is added to the books and the chain, another does what people ask for. A
 * server that goes down leaves nothing but a part to be done again.
 */
@ApplicationScoped
public class ProofWorkers {

    private static final System.Logger LOG = System.getLogger(ProofWorkers.class.getName());

    private final Proving proving;
    private final IdleWorkers following = new IdleWorkers(1);
    private final IdleWorkers asked = new IdleWorkers(1);
    private @Nullable ManagedExecutorService executor;
    private volatile boolean stopping;

    protected ProofWorkers() {
        this(null);
    }

    @Inject
    public ProofWorkers(Proving proving) {
        this.proving = proving;
    }

    @Resource
    void setExecutor(ManagedExecutorService executor) {
        this.executor = executor;
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** Calls those who have nothing to do; they go at once when nothing waits. */
    public void wake() {
        following.call(executor, () -> work(proving::follow));
        asked.call(executor, () -> work(proving::goOn));
    }

    /** Whatever fails: the next who is called does the same step again. */
    private void work(Consumer<BooleanSupplier> work) {
        try {
            work.accept(() -> !stopping);
        } catch (RuntimeException failed) {
            boolean passes = stopping || DatabaseFailure.of(failed) != DatabaseFailure.OTHER;
            LOG.log(passes ? DEBUG : ERROR, "it cannot be proved at present", failed);
        }
    }
}
