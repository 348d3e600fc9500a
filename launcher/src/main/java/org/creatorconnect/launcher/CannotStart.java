package org.creatorconnect.launcher;

/**
 * Something about this machine keeps the product from starting; the message says what to change.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String reason) {
        super(reason);
    }
}
