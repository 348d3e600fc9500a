package org.creatorconnect.task.service;

import org.creatorconnect.refusal.Refusal;

/** The product knows this way of paying, but does not offer it yet. */
public final class CompensationNotOffered extends Refusal {

    private static final long serialVersionUID = 1L;

    CompensationNotOffered(String type) {
        super(
                Kind.UNPROCESSABLE,
                "COMPENSATION_NOT_OFFERED",
                "Tasks with "
                        + type
                        + " are not offered yet. Take FIXED_FEE, CPS or FEE_PLUS_CPS.");
    }
}
