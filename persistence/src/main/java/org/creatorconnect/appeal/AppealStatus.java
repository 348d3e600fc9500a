package org.creatorconnect.appeal;

/** Where an appeal stands; all but the first two are final. */
public enum AppealStatus {
    /** A reviewer is to decide. */
    OPEN,
    /** No reviewer decided in time: an operator is to decide. */
    ESCALATED,
    /** What was decided first is undone. */
    GRANTED,
    /** What was decided first stands. */
    DENIED,
    /** Whoever made it took it back. */
    WITHDRAWN,
    /** There is nothing left to decide: the ban ended otherwise, or whoever appealed was banned. */
    MOOT
}
