package org.creatorconnect.payout;

/** What people found out about a payout, whatever the books and the payment system say of it. */
public enum PayoutVerdict {
    /** The payee has the money. */
    PAID,
    /** The payee does not have it, and will not get it from this payout. */
    NOT_PAID;

    /** Whether a report says the same. */
    public boolean agreesWith(PaymentStatus reported) {
        return switch (reported) {
            case ACSC -> this == PAID;
            case RJCT, RTRN -> this == NOT_PAID;
            case ACCP, PDNG -> false;
        };
    }
}
