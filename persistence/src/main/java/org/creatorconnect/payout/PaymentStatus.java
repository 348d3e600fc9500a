package org.creatorconnect.payout;

/** What a payment system says of a payment, in ISO 20022's words; {@code RTRN} is ours. */
public enum PaymentStatus {
    /** Accepted, customer profile checked: it will be executed. */
    ACCP,
    /** Accepted, settlement completed: the payee has it. */
    ACSC,
    /** Rejected, with a reason code such as {@code AC04}. */
    RJCT,
    /** Pending: nothing is decided yet. */
    PDNG,
    /** Returned after it was settled. */
    RTRN
}
