package org.creatorconnect.foundation.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * The memory for the bodies of all requests that are being read or acted on: 24 MiB of text at a
 * time, for reading turns text into several times as much. It is taken as bytes arrive, so that
 * nobody reserves by announcing, and nobody waits for it: whoever finds none is told to come again.
 * Small bodies take none.
 */
@ApplicationScoped
public class BodyBudget {

    private static final int SHARE = 256 * 1024;
    private static final int SHARES = 96;

    private final Semaphore free = new Semaphore(SHARES);

    /** How many shares that many bytes take; the first one is everybody's. */
    static int shares(long bytes) {
        return Math.toIntExact((bytes - 1) / SHARE);
    }

    /**
     * @throws Busy when there are not so many
     */
    void take(int shares) {
        if (!free.tryAcquire(shares)) {
            throw new Busy();
        }
    }

    void giveBack(int shares) {
        free.release(shares);
    }
}
