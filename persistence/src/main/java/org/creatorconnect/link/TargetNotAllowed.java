package org.creatorconnect.link;

import org.creatorconnect.refusal.Refusal;

/** The link would lead to a place that the merchant's program does not name. */
public final class TargetNotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    public TargetNotAllowed() {
        super(
                Kind.UNPROCESSABLE,
                "TARGET_NOT_ALLOWED",
                "Links may lead to the hosts of the merchant's program only.");
    }
}
