package org.creatorconnect.payout;

/**
 * What a report does to a payout. A pure function of where the payout stands and what is reported,
 * so that late, repeated and reordered reports come to the same end.
 */
public enum ReportEffect {
    NOTHING,
    ACCEPT,
    SETTLE,
    /** Settles, and books the return that was reported before it. */
    SETTLE_AND_RETURN,
    FAIL,
    RETURN,
    /** Keeps the return in mind until the settlement is reported. */
    REMEMBER_RETURN,
    /** Contradicts what is booked; people decide. */
    OPEN_CASE;

    /**
     * @param returnKnown whether a return was reported before
     */
    public static ReportEffect of(
            PayoutStatus standing, PaymentStatus reported, boolean returnKnown) {
        return switch (standing) {
            case CREATED, INSTRUCTED, UNKNOWN -> underWay(reported, returnKnown, ACCEPT);
            case ACCEPTED -> underWay(reported, returnKnown, NOTHING);
            case SETTLED ->
                    switch (reported) {
                        case ACCP, PDNG, ACSC -> NOTHING;
                        case RTRN -> RETURN;
                        case RJCT -> OPEN_CASE;
                    };
            case RETURNED -> reported == PaymentStatus.RJCT ? OPEN_CASE : NOTHING;
            case FAILED ->
                    switch (reported) {
                        case ACCP, PDNG, RJCT -> NOTHING;
                        case ACSC, RTRN -> OPEN_CASE;
                    };
            case CANCELED -> OPEN_CASE;
        };
    }

    private static ReportEffect underWay(
            PaymentStatus reported, boolean returnKnown, ReportEffect onAcceptance) {
        return switch (reported) {
            case ACCP -> onAcceptance;
            case PDNG -> NOTHING;
            case ACSC -> returnKnown ? SETTLE_AND_RETURN : SETTLE;
            case RJCT -> returnKnown ? OPEN_CASE : FAIL;
            case RTRN -> REMEMBER_RETURN;
        };
    }
}
