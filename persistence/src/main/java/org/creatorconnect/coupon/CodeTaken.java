package org.creatorconnect.coupon;

import org.creatorconnect.refusal.Refusal;

/** The merchant has, or had, this code already. */
public final class CodeTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param code as it is kept
     */
    public CodeTaken(String code) {
        super(
                Kind.CONFLICT,
                "CODE_TAKEN",
                "The merchant has or had the code " + code + " already; choose another.");
    }
}
