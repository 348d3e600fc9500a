package org.creatorconnect.time;

/**
 * What silence does: called once when a deadline of its kind has passed, in a transaction of its
 * own, as the system. The deadline is already cleared, so a handler may set it anew. It must look
 * at the object's present state under its lock and do nothing when somebody acted first. When it
 * throws, all is rolled back and the deadline is tried again later.
 */
public interface DeadlineHandler {

    /** The kind of deadline this handler answers for; unique among all handlers. */
    String kind();

    /** The deadline has passed, perhaps a while ago when it could not be handled before. */
    void fallDue(Deadline deadline);
}
