package org.creatorconnect.webhook.service;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.creatorconnect.foundation.provider.PublicPosts;
import org.creatorconnect.foundation.service.IdleWorkers;
import org.jspecify.annotations.Nullable;

/**
 * Several workers, each at another webhook, so that a receiver who thinks long delays no other. A
 * worker that finds something calls the next one; one that finds nothing, or has done its share,
 * goes.
 */
@ApplicationScoped
public class WebhookWorkers {

    /** After so many tries a worker makes room; the next second calls another. */
    private static final int SHARE = 200;

    private static final System.Logger LOG = System.getLogger(WebhookWorkers.class.getName());

    private final WebhookSending sending;
    private final IdleWorkers workers = new IdleWorkers(PublicPosts.AT_ONCE);
    private @Nullable ThreadFactory threads;
    private @Nullable ExecutorService executor;

    protected WebhookWorkers() {
        this(null);
    }

    @Inject
    public WebhookWorkers(WebhookSending sending) {
        this.sending = sending;
    }

    @Resource
    void setThreads(ManagedThreadFactory threads) {
        this.threads = threads;
    }

    @PostConstruct
    void open() {
        executor = Executors.newCachedThreadPool(threads);
    }

    @PreDestroy
    void close() {
        executor.shutdownNow();
    }

    /** Calls a worker; it goes at once when there is nothing to do. */
    public void wake() {
        workers.call(executor, this::work);
    }

    private void work() {
        try {
            int done = 0;
            while (done < SHARE && step()) {
                done++;
            }
        } catch (RuntimeException failure) {
            LOG.log(ERROR, "webhooks cannot be served; a second later they are", failure);
        }
    }

    private boolean step() {
        Optional<Turn> turn = sending.begin();
        turn.ifPresent(
                begun -> {
                    wake();
                    sending.send(begun);
                });
        return turn.isPresent();
    }
}
