package org.creatorconnect.refusal;

/** The reference came before with other content; what came first stands. */
public final class ReferenceConflict extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param what what the reference names, such as {@code order}
     */
    public ReferenceConflict(String what) {
        super(
                Kind.CONFLICT,
                "REFERENCE_CONFLICT",
                "The " + what + " with this reference was received with other content.");
    }
}
