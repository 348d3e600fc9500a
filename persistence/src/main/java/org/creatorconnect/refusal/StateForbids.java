package org.creatorconnect.refusal;

/** The object is in a state from which this step does not lead; the state tables say which do. */
public final class StateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param object the object with its state, such as {@code "The task is CLOSED"}
     */
    public StateForbids(String object, String step) {
        super(Kind.CONFLICT, "STATE_FORBIDS", object + "; it cannot be " + step + ".");
    }
}
