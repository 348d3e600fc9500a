package org.creatorconnect.time.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Keeps the workers and a clock that is moved apart: a travel waits for what is running and lets
 * nothing begin until it has arrived, so that each deadline falls at its own time and in order.
 */
@ApplicationScoped
public class DeadlineGate {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    /**
     * Runs a step of a worker, unless the clock is being moved.
     *
     * @return whether there is more to do
     */
    boolean pass(Supplier<Boolean> step) {
        if (!enter()) {
            return false;
        }
        try {
            return step.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Runs a travel alone. */
    <T> T alone(Supplier<T> travel) {
        lock.writeLock().lock();
        try {
            return travel.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Not the plain {@code tryLock()}, which overtakes a travel that waits. */
    private boolean enter() {
        try {
            return lock.readLock().tryLock(0, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
