package org.creatorconnect.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/**
 * What was started, so that it can be stopped in the opposite order: who depends on others first.
 * Stopping may be wished at any moment, also while something is being started: then it waits until
 * that is there, and stops it too.
 */
final class Running {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private volatile boolean begun;
    private volatile boolean stopping;

    /**
     * Starts a part and keeps it in mind.
     *
     * @throws CannotStart when all is being stopped
     */
    synchronized <T extends AutoCloseable> T start(Callable<T> starter) throws Exception {
        if (stopping) {
            throw new CannotStart("Creator Connect was stopped while it was starting.");
        }
        begun = true;
        T part = starter.call();
        parts.push(part);
        return part;
    }

    /** Whether somebody wants all to end; what ends now does so because of that. */
    boolean isStopping() {
        return stopping;
    }

    /** Stops all, the last started first, whatever happens to one of them. */
    void stop(Progress progress) {
        stopping = true;
        if (!begun) {
            return;
        }
        tell(progress, "Stopping");
        synchronized (this) {
            while (!parts.isEmpty()) {
                close(parts.pop(), progress);
            }
        }
        tell(progress, "Stopped");
    }

    /**
     * While a Java machine ends, its console is taken down as well: Maven's then fails in whoever
     * writes to it. Words that cannot be said any more must not keep a process running.
     */
    private static void tell(Progress progress, String what) {
        try {
            progress.say(what);
        } catch (RuntimeException nobodyListens) {
            // Nowhere is left to say so.
        }
    }

    private static void close(AutoCloseable part, Progress progress) {
        try {
            part.close();
        } catch (Exception failure) {
            tell(progress, "Not all could be stopped: " + failure.getMessage());
        }
    }
}
