package org.creatorconnect.foundation.web;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Methods;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Where bodies larger than the usual may be sent: product feeds. Only so many are on their way at a
 * time, in a room of their own, so that whoever sends them takes no place and no disk of others; a
 * further one is asked to come later.
 */
final class LargeBodies {

    /** The largest of them: a feed, and what a form writes around it. */
    static final long MOST_BYTES = (1L << 30) + (1L << 20);

    /** How long one may take. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    /** How many are on their way at a time. */
    static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Whether a large body may be sent to this address. */
    static boolean areTaken(HttpServerExchange exchange) {
        return exchange.getRequestMethod().equals(Methods.POST)
                && areTaken(exchange.getRelativePath());
    }

    static boolean areTaken(String path) {
        return path.equals("/feeds/list.xhtml")
                || path.matches("/api/v1/merchants/[0-9a-fA-F-]{36}/feeds");
    }

    /** Whether there was a place, which is given back by {@link #leave}. */
    boolean enter() {
        return places.tryAcquire();
    }

    void leave() {
        places.release();
    }
}
