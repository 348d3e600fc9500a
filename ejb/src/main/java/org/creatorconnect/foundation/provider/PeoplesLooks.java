package org.creatorconnect.foundation.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * How many pages are read at a time for people who wait for the answer. Deadlines look at pages
 * with workers of their own, and their places in {@link PublicWeb} are kept free: hosts that never
 * answer may hold every place of the people, and no deadline waits for one.
 */
@ApplicationScoped
public class PeoplesLooks {

    static final int AT_ONCE = 16;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * Looks at once or not at all, so that nobody waits for a place.
     *
     * @throws PublicWebUnreachable when as many look already as may
     */
    public <T> T take(Supplier<T> look) {
        if (!places.tryAcquire()) {
            throw new PublicWebUnreachable("too many pages are being read; try again in a minute");
        }
        try {
            return look.get();
        } finally {
            places.release();
        }
    }
}
