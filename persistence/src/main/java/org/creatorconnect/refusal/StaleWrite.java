package org.creatorconnect.refusal;

/** The object has changed since the version that the caller read. Read it again, then decide. */
public final class StaleWrite extends Refusal {

    private static final long serialVersionUID = 1L;

    public StaleWrite(String what) {
        super(Kind.STALE, "STALE_WRITE", "The " + what + " has changed since it was read.");
    }
}
