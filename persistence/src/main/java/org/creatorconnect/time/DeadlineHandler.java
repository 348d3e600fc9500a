package org.creatorconnect.time;

import java.util.UUID;

/**
 * What silence does. When a deadline of its kind has passed, its object is locked, the deadline is
 * looked at again under that lock, and only when it still stands and is over the handler acts, all
 * in one transaction, as the system. Whoever sets, moves or clears a deadline holds the lock of the
 * same object, so that an act and the deadline have one order and never wait for each other in a
 * circle. When something fails, all is rolled back and the deadline is tried again later.
 */
public interface DeadlineHandler {

    /** The kind of deadline this handler answers for; unique among all handlers. */
    String kind();

    /**
     * Locks the row of the object whose deadline it is, until the transaction ends: the same row
     * that those lock who set, move and clear the deadline.
     */
    void lock(UUID subject);

    /**
     * The deadline has passed, perhaps a while ago when it could not be handled before. It is
     * already cleared, so it may be set anew. The object is locked; when its state says that
     * somebody acted first, nothing happens.
     */
    void fallDue(Deadline deadline);

    /**
     * Whether something outside this installation has to be looked at first, see {@link
     * #lookFirst}; such deadlines wait in a line of their own, so that none of the others waits for
     * them.
     */
    default boolean looksOutside() {
        return false;
    }

    /**
     * Finds out what can be seen outside only, and keeps it, before any transaction or lock. That
     * can take seconds.
     *
     * @throws LaterPlease when there is no room for it now
     */
    default void lookFirst(Deadline deadline) {
        // Most deadlines ask nobody.
    }
}
