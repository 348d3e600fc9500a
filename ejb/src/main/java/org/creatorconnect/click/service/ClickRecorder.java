package org.creatorconnect.click.service;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.creatorconnect.click.Ahead;
import org.creatorconnect.click.Click;
import org.creatorconnect.click.ClickTexts;
import org.creatorconnect.click.ClickVisitor;
import org.creatorconnect.click.TrafficMark;
import org.creatorconnect.click.TrafficRules;
import org.creatorconnect.click.service.ClickSpool.Spooled;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/**
 * Takes clicks in at any speed and writes them down in batches. Its memory is bounded: when more
 * come than the database takes, or it is away, what fills more than half of it goes to disk ({@link
 * ClickSpool}) and from there to the database later. Only when the disk is full as well are clicks
 * dropped, and counted. A click that the database refuses to keep is dropped too, and never keeps
 * the others waiting. Nobody loses money by either, for the click id itself says all that an order
 * needs.
 */
@ApplicationScoped
public class ClickRecorder {

    private static final System.Logger LOG = System.getLogger(ClickRecorder.class.getName());

    /** Some 500 bytes each; with the other half empty there is room for seconds of any load. */
    private static final int CAPACITY = 100_000;

    private static final int HALF = CAPACITY / 2;

    /** As many as are written down together at most. */
    static final int BATCH = 2_000;

    private final ClickWriting writing;
    private final VisitorHashes visitors;
    private final ClickSpool spool;
    private final ArrayBlockingQueue<UnwrittenClick> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private final Deque<ClickBatch> next = new ArrayDeque<>();
    private @Nullable Spooled spooled;
    private volatile @Nullable Long lastMoment;
    private final AtomicLong dropped = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private long told;
    private long toldRefused;

    protected ClickRecorder() {
        this(null, null, null);
    }

    @Inject
    public ClickRecorder(ClickWriting writing, VisitorHashes visitors, ClickSpool spool) {
        this.writing = writing;
        this.visitors = visitors;
        this.spool = spool;
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

    /** How many clicks wait in memory to be written. */
    public int waiting() {
        return waiting.size();
    }

    /** How many bytes of clicks wait on disk to be written. */
    public long spooled() {
        return spool.bytes();
    }

    /**
     * Writes down all that waits, on disk first. What could not be written is tried again the next
     * time.
     */
    public synchronized void writeAll() {
        try {
            while (!isOver() && fill()) {
                writeNext();
            }
        } finally {
            tell();
        }
    }

    /** Makes room in memory: what fills more than half of it goes to disk, if there is room. */
    public void relieve() {
        while (waiting.size() > HALF && spool.hasRoom()) {
            keep(taken());
        }
    }

    /**
     * The server stops: writes a little longer, also where it is writing now, and then keeps on
     * disk what still waits. What lies on disk is written by the next start.
     *
     * @param patience for how long at most a next batch is begun
     */
    public void stop(Duration patience) {
        lastMoment = System.nanoTime() + patience.toNanos();
        try {
            writeAll();
        } finally {
            keepRest();
        }
    }

    private boolean isOver() {
        Long moment = lastMoment;
        return moment != null && System.nanoTime() - moment >= 0;
    }

    private synchronized void keepRest() {
        next.stream().filter(batch -> batch.spooled().isEmpty()).forEach(one -> keep(one.clicks()));
        next.clear();
        while (!waiting.isEmpty()) {
            keep(taken());
        }
        tell();
    }

    private void keep(List<Click> clicks) {
        if (!spool.keep(clicks)) {
            dropped.addAndGet(clicks.size());
        }
    }

    /** Leaves the batch in its place when it fails for a reason that passes by itself. */
    private void writeNext() {
        ClickBatch batch = next.getFirst();
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
    private void part(ClickBatch batch) {
        int size = batch.clicks().size();
        if (size == 1) {
            refused.incrementAndGet();
            return;
        }
        next.addFirst(batch.part(size / 2, size));
        next.addFirst(batch.part(0, size / 2));
    }

    private void tell() {
        long lost = dropped.get();
        if (lost > told) {
            LOG.log(WARNING, "dropped " + (lost - told) + " clicks, memory and disk are full");
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
            forgetWritten();
            Optional<Spooled> oldest = spool.oldest();
            oldest.ifPresentOrElse(this::take, this::takeWaiting);
        }
        return !next.isEmpty();
    }

    /** Its file is needed until all of it is written down. */
    private void take(Spooled oldest) {
        spooled = oldest;
        next.add(oldest.batch());
    }

    private void forgetWritten() {
        if (spooled != null) {
            spool.remove(spooled);
            spooled = null;
        }
    }

    private void takeWaiting() {
        List<Click> batch = taken();
        if (!batch.isEmpty()) {
            next.add(ClickBatch.fresh(batch));
        }
    }

    private List<Click> taken() {
        List<UnwrittenClick> batch = new ArrayList<>(BATCH);
        waiting.drainTo(batch, BATCH);
        Map<String, TrafficMark> agents = new HashMap<>();
        return batch.stream().map(click -> written(click, agents)).toList();
    }

    /** Looking an agent over takes a while, and few agents make many clicks. */
    private Click written(UnwrittenClick click, Map<String, TrafficMark> agents) {
        Visit visit = click.visit();
        ClickVisitor visitor =
                visitors.visitor(visit.address(), visit.userAgent(), click.clickId().at());
        String agent = Objects.requireNonNull(visitor.agent());
        return new Click(
                click.clickId().link(),
                click.clickId().at(),
                click.clickId().nonce(),
                visitor,
                visit.ahead() == Ahead.NOT
                        ? agents.computeIfAbsent(agent, TrafficRules::of)
                        : TrafficRules.of(visit.ahead(), agent),
                click.clickId().mark(),
                ClickTexts.of(click.linkSubIds(), visit.subIds()));
    }
}
