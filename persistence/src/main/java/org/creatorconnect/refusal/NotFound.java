package org.creatorconnect.refusal;

/** There is no such object, or it belongs to somebody else; the asker cannot tell which. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the kind of object in the domain's word, such as {@code "payout run"}
     */
    public NotFound(String what) {
        super(Kind.NOT_FOUND, "NOT_FOUND", "There is no such " + what + ".");
    }
}
