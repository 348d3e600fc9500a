package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.creatorconnect.foundation.provider.PublicSuffixes;
import org.creatorconnect.time.LaterPlease;

/**
 * How many deadlines look at one site at a time, whichever of its names they use. At a site that
 * answers quickly the next one waits for its turn, so that the site is looked at all the time. At
 * one where a look takes long nobody waits: it holds so many workers, and the others go on with the
 * rest.
 */
@ApplicationScoped
public class HostTurns {

    private static final int AT_ONCE = 3;

    /** A look that goes on for longer is a slow one, and nobody waits for longer. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition left = lock.newCondition();

    /** When the present looks at each site began, the earliest first. */
    private final Map<String, Deque<Long>> looking = new HashMap<>();

    private final long patience;
    private final LongSupplier nanos;

    protected HostTurns() {
        this(PATIENCE, System::nanoTime);
    }

    /**
     * @param nanos tells how time passes, as {@link System#nanoTime} does: the application's clock
     *     can be moved
     */
    HostTurns(Duration patience, LongSupplier nanos) {
        this.patience = patience.toNanos();
        this.nanos = nanos;
    }

    /**
     * Looks at something of this host, after waiting for a turn for a moment if need be.
     *
     * @throws LaterPlease when as many as may look at its site already, and one of them takes long
     *     or none leaves
     */
    <T> T take(String host, Supplier<T> look) {
        String site = PublicSuffixes.site(host);
        Long begun = enter(site);
        try {
            return look.get();
        } finally {
            leave(site, begun);
        }
    }

    private Long enter(String site) {
        lock.lock();
        try {
            awaitTurn(site);
            Long begun = nanos.getAsLong();
            looking.computeIfAbsent(site, first -> new ArrayDeque<>()).addLast(begun);
            return begun;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LaterPlease("stopped while others were looking at " + site);
        } finally {
            lock.unlock();
        }
    }

    private void awaitTurn(String site) throws InterruptedException {
        long came = nanos.getAsLong();
        while (looking.containsKey(site) && looking.get(site).size() >= AT_ONCE) {
            long now = nanos.getAsLong();
            long longest = Math.max(now - came, now - looking.get(site).getFirst());
            if (longest >= patience) {
                throw new LaterPlease("others are looking at " + site);
            }
            left.await(patience - longest, TimeUnit.NANOSECONDS);
        }
    }

    private void leave(String site, Long begun) {
        lock.lock();
        try {
            Deque<Long> rest = looking.get(site);
            rest.remove(begun);
            if (rest.isEmpty()) {
                looking.remove(site);
            }
            left.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
