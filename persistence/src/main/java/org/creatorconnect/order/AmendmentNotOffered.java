package org.creatorconnect.order;

import org.creatorconnect.refusal.Refusal;

/** Lines of an order cannot be changed yet; a refund takes parts of it back. */
public final class AmendmentNotOffered extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentNotOffered() {
        super(
                Kind.UNPROCESSABLE,
                "AMENDMENT_NOT_OFFERED",
                "Orders cannot be amended yet. Send a REFUNDED event for what was taken back.");
    }
}
