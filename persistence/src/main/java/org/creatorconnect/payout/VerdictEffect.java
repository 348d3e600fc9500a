package org.creatorconnect.payout;

/**
 * What a confirmed verdict does to a payout: the step from what the books say to what is true. A
 * pure function of both, so that a verdict never moves money that is booked already.
 */
public enum VerdictEffect {
    /** The books say so already. */
    NOTHING,
    SETTLE,
    FAIL,
    RETURN,
    /** It was paid though its failure is booked. */
    SETTLE_AFTER_FAILURE,
    /** It was settled after its failure, which cannot be taken back here. */
    FORBIDDEN;

    /**
     * @param standing where the payout stands
     * @param settledLate whether its settlement after a failure is booked
     */
    public static VerdictEffect of(
            PayoutStatus standing, PayoutVerdict verdict, boolean settledLate) {
        boolean paid = verdict == PayoutVerdict.PAID;
        return switch (standing) {
            case CREATED -> FORBIDDEN;
            case INSTRUCTED, ACCEPTED, UNKNOWN -> paid ? SETTLE : FAIL;
            case SETTLED -> paid ? NOTHING : RETURN;
            case CANCELED, FAILED, RETURNED -> afterEnd(paid, settledLate);
        };
    }

    private static VerdictEffect afterEnd(boolean paid, boolean settledLate) {
        if (settledLate) {
            return paid ? NOTHING : FORBIDDEN;
        }
        return paid ? SETTLE_AFTER_FAILURE : NOTHING;
    }
}
