package org.creatorconnect.time.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.creatorconnect.time.ClaimedDeadline;
import org.creatorconnect.time.Deadline;

/** Deadlines that are all due, without a database. */
final class LinesInMemory extends Deadlines {

    private final Map<DeadlineLine, Queue<Deadline>> waiting =
            Map.of(
                    DeadlineLine.INSIDE, new ConcurrentLinkedQueue<>(),
                    DeadlineLine.OUTSIDE, new ConcurrentLinkedQueue<>());
    private final AtomicInteger fallen = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger deferred = new AtomicInteger();

    void add(DeadlineLine line, String kind, int count) {
        for (int i = 0; i < count; i++) {
            waiting.get(line).add(new Deadline(kind, UUID.randomUUID(), Instant.EPOCH));
        }
    }

    boolean fallWithin(int count, Duration limit) {
        return within(() -> fallen.get() >= count, limit);
    }

    boolean failWithin(int count, Duration limit) {
        return within(() -> failed.get() >= count, limit);
    }

    /** Whether so many are put off within the time. */
    boolean putOffWithin(int count, Duration limit) {
        return within(() -> deferred.get() == count, limit);
    }

    @Override
    public Optional<ClaimedDeadline> claim(DeadlineLine line) {
        return Optional.ofNullable(waiting.get(line).poll())
                .map(deadline -> new ClaimedDeadline(deadline, 1));
    }

    @Override
    public void fall(ClaimedDeadline claimed) {
        fallen.incrementAndGet();
    }

    @Override
    public void noteFailure(ClaimedDeadline claimed, Throwable failure) {
        failed.incrementAndGet();
    }

    @Override
    public void defer(ClaimedDeadline claimed) {
        deferred.incrementAndGet();
    }

    private static boolean within(BooleanSupplier done, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return done.getAsBoolean();
    }
}
