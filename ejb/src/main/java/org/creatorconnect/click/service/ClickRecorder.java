package org.creatorconnect.click.service;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.creatorconnect.click.Click;
import org.creatorconnect.click.ClickIdFormat;
import org.creatorconnect.click.Traffic;
import org.creatorconnect.foundation.service.DatabaseFailure;

/**
 * Takes clicks in at any speed and writes them down in batches. Its memory is bounded: when the
 * database is away for so long that it fills, further clicks are dropped and counted. A click that
 * the database refuses to keep is dropped too, and never keeps the others waiting. Nobody loses
 * money by either, for the click id itself says all that an order needs.
 */
@ApplicationScoped
public class ClickRecorder {

    private static final System.Logger LOG = System.getLogger(ClickRecorder.class.getName());
    private static final int CAPACITY = 200_000;
    private static final int BATCH = 2_000;

    private final ClickWriting writing;
    private final VisitorHashes visitors;
    private final ArrayBlockingQueue<UnwrittenClick> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private final Deque<List<Click>> next = new ArrayDeque<>();
    private final AtomicLong dropped = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private long told;
    private long toldRefused;

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

    /** How many clicks the database refused to keep since the start. */
    public long refused() {
        return refused.get();
    }

    /** How many clicks wait to be written. */
    public int waiting() {
        return waiting.size();
    }

    /** Writes down all that waits. What could not be written is tried again the next time. */
    public synchronized void writeAll() {
        try {
            while (fill()) {
                writeNext();
            }
        } finally {
            tell();
        }
    }

    /** Leaves the batch in its place when it fails for a reason that passes by itself. */
    private void writeNext() {
        List<Click> batch = next.getFirst();
        try {
            writing.write(batch);
            next.removeFirst();
        } catch (RuntimeException failed) {
            if (DatabaseFailure.of(failed) != DatabaseFailure.REFUSED) {
                throw failed;
            }
            next.removeFirst();
            part(batch);
        }
    }

    /** Halves a batch that cannot be kept, until what is left of it is the one click at fault. */
    private void part(List<Click> batch) {
        if (batch.size() == 1) {
            refused.incrementAndGet();
            return;
        }
        int middle = batch.size() / 2;
        next.addFirst(batch.subList(middle, batch.size()));
        next.addFirst(batch.subList(0, middle));
    }

    private void tell() {
        long lost = dropped.get();
        if (lost > told) {
            LOG.log(WARNING, "dropped " + (lost - told) + " clicks, the memory for them is full");
            told = lost;
        }
        long unfit = refused.get();
        if (unfit > toldRefused) {
            LOG.log(WARNING, "dropped " + (unfit - toldRefused) + " clicks that cannot be kept");
            toldRefused = unfit;
        }
    }

    private boolean fill() {
        if (next.isEmpty()) {
            List<UnwrittenClick> batch = new ArrayList<>(BATCH);
            waiting.drainTo(batch, BATCH);
            if (!batch.isEmpty()) {
                Map<String, Traffic> agents = new HashMap<>();
                next.add(batch.stream().map(click -> written(click, agents)).toList());
            }
        }
        return !next.isEmpty();
    }

    /** Looking an agent over takes a while, and few agents make many clicks. */
    private Click written(UnwrittenClick click, Map<String, Traffic> agents) {
        Visit visit = click.visit();
        return new Click(
                click.clickId().link(),
                click.clickId().at(),
                click.clickId().nonce(),
                visitors.hash(visit.address(), visit.userAgent(), click.clickId().at()),
                visit.ahead()
                        ? Traffic.PREFETCH
                        : agents.computeIfAbsent(
                                visit.userAgent(), agent -> Traffic.of(false, agent)),
                click.clickId().mark(),
                click.linkSubIds().with(visit.subIds()),
                !ClickIdFormat.carries(visit.subIds()));
    }
}
