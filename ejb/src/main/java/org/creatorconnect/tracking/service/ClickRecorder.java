package org.creatorconnect.tracking.service;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.creatorconnect.tracking.Click;

/**
 * Takes clicks in at any speed and writes them down in batches. Its memory is bounded: when the
 * database is away for so long that it fills, further clicks are dropped and counted. Nobody loses
 * money by that, for the click id itself says all that an order needs.
 */
@ApplicationScoped
public class ClickRecorder {

    private static final System.Logger LOG = System.getLogger(ClickRecorder.class.getName());
    private static final int CAPACITY = 200_000;
    private static final int BATCH = 2_000;

    private final ClickWriting writing;
    private final VisitorHashes visitors;
    private final ArrayBlockingQueue<UnwrittenClick> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private final List<Click> next = new ArrayList<>(BATCH);
    private final AtomicLong dropped = new AtomicLong();
    private long told;

    protected ClickRecorder() {
        this(null, null);
    }

    @Inject
    public ClickRecorder(ClickWriting writing, VisitorHashes visitors) {
        this.writing = writing;
        this.visitors = visitors;
    }

    /** Takes a click in; never waits. */
    public void record(UnwrittenClick click) {
        if (!waiting.offer(click)) {
            dropped.incrementAndGet();
        }
    }

    /** How many clicks were not written down since the start, because nothing more fitted in. */
    public long dropped() {
        return dropped.get();
    }

    /** How many clicks wait to be written. */
    public int waiting() {
        return waiting.size();
    }

    /** Writes down all that waits. What could not be written is tried again the next time. */
    public synchronized void writeAll() {
        while (fill()) {
            writing.write(List.copyOf(next));
            next.clear();
        }
        long lost = dropped.get();
        if (lost > told) {
            LOG.log(WARNING, "dropped " + (lost - told) + " clicks, the memory for them is full");
            told = lost;
        }
    }

    private boolean fill() {
        if (next.isEmpty()) {
            List<UnwrittenClick> batch = new ArrayList<>(BATCH);
            waiting.drainTo(batch, BATCH);
            batch.forEach(click -> next.add(written(click)));
        }
        return !next.isEmpty();
    }

    private Click written(UnwrittenClick click) {
        Visit visit = click.visit();
        return new Click(
                click.token().link(),
                click.token().at(),
                click.token().nonce(),
                visitors.hash(visit.address(), visit.userAgent(), click.token().at()),
                visit.traffic(),
                click.token().mark(),
                click.linkSubIds().with(visit.subIds()));
    }
}
