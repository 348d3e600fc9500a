package org.creatorconnect.proof;

/** How a proof of the whole stands. */
public enum ProofStatus {
    /** Nobody has begun it. */
    QUEUED,
    /** Some of it is proved. */
    RUNNING,
    /** All of it was seen to hold. */
    HOLDS,
    /** Something was seen that does not hold; its findings name it. */
    BROKEN,
    /** It could not be gone on with, and says nothing. */
    STOPPED;

    /** Whether it goes on by itself. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
