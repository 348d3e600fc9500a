package org.creatorconnect.export;

import org.creatorconnect.refusal.Refusal;

/** A list has more rows than are written in this way. */
public final class ListTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param most as many rows as may be written
     */
    public ListTooLong(long most) {
        super(
                Kind.TOO_LARGE,
                "LIST_TOO_LONG",
                "The list has more than " + most + " rows; narrow it by search or filters.");
    }
}
