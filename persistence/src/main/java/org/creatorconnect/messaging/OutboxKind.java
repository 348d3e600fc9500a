package org.creatorconnect.messaging;

/** What a message in the outbox is; it is written out only when it is sent. */
public enum OutboxKind {
    /** Pay this payout. The message's id for the broker is the payout's, so it counts once. */
    PAYMENT_INSTRUCTION,
    /** What became of this payout? */
    STATUS_QUERY,
    /** A report that nobody could read, for the review queue. */
    STATUS_REVIEW
}
