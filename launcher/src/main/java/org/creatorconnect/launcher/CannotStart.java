package org.creatorconnect.launcher;

/**
 * Something about this machine keeps the product from starting; the message says what to change.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String reason) {
        super(reason);
    }

    /** With what was behind it, for those who look for more than the sentence. */
    public CannotStart(String reason, Throwable cause) {
        super(reason, cause);
    }
}
