package org.creatorconnect.time;

import java.time.Instant;

/** Rows that are of no use to anybody after a while. Each kind is a bean; all are found by that. */
public interface Forgettable {

    /** What they are, for the log. */
    String name();

    /**
     * Deletes rows whose time is over, in the caller's transaction.
     *
     * @param now by the application's clock
     * @param most so many at once
     * @return how many there were
     */
    int forget(Instant now, int most);
}
