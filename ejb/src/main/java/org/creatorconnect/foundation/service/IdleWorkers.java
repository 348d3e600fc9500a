package org.creatorconnect.foundation.service;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * A few workers who are called when there may be something to do. One who is at work is not called
 * again: it looks for more by itself, and is idle when it finds nothing.
 */
public final class IdleWorkers {

    private final Semaphore idle;

    public IdleWorkers(int count) {
        this.idle = new Semaphore(count);
    }

    /**
     * Calls one of them, unless all are at work.
     *
     * @return whether one was called
     * @throws RuntimeException of the executor when it takes nothing; then the worker stays idle
     */
    public boolean call(Executor executor, Runnable work) {
        if (!idle.tryAcquire()) {
            return false;
        }
        boolean taken = false;
        try {
            executor.execute(() -> run(work));
            taken = true;
        } finally {
            if (!taken) {
                idle.release();
            }
        }
        return true;
    }

    private void run(Runnable work) {
        try {
            work.run();
        } finally {
            idle.release();
        }
    }
}
