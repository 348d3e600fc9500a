package org.creatorconnect.foundation.body;

import org.creatorconnect.refusal.Refusal;

/** The body has more bytes than the call takes. */
public final class TooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLarge(long most) {
        super(
                Kind.TOO_LARGE,
                "TOO_LARGE",
                "The body of this request has at most " + most + " bytes.");
    }
}
