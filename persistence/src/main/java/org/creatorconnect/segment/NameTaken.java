package org.creatorconnect.segment;

import org.creatorconnect.refusal.Refusal;

/** Another tag or segment has this name. */
public final class NameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the kind of thing in the domain's word
     */
    public NameTaken(String what) {
        super(Kind.CONFLICT, "NAME_TAKEN", "Another " + what + " has this name; choose another.");
    }
}
