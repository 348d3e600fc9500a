package org.creatorconnect.refusal;

/** Somebody, or the clock, decided first; the decision stands. */
public final class AlreadyDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the object with its present state, such as {@code "The submission is APPROVED"}
     */
    public AlreadyDecided(String what) {
        super(Kind.CONFLICT, "ALREADY_DECIDED", what + "; it can no longer be decided.");
    }
}
