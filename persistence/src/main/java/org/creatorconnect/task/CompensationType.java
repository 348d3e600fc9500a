package org.creatorconnect.task;

/** What a task pays by. */
public enum CompensationType {
    /** Agreed cash for agreed content. */
    FIXED_FEE,
    /** A commission on each order that the creator brings (cost per sale). */
    CPS,
    /** Both. */
    FEE_PLUS_CPS,
    /** A fee that is an advance on the commissions: the creator gets the greater of the two. */
    GUARANTEE
}
