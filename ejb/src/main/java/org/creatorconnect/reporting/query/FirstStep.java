package org.creatorconnect.reporting.query;

/** What somebody who is new does to be paid, or to have something made, in the order told. */
public enum FirstStep {
    /** A creator's first link. */
    LINK,
    /** A channel that is proved. */
    CHANNEL,
    /** A role beyond that of a buyer, held or asked for. */
    ROLE,
    /** Where a creator is paid. */
    PAYOUT_METHOD,
    /** What the tax office wants to know. */
    TAX_FORM,
    /** A merchant's terms. */
    TERMS,
    /** A deposit that was booked. */
    FUNDS,
    /** A task that was published. */
    TASK,
    /** A product that links can lead to. */
    PRODUCTS,
    /** An order that the shop told. */
    ORDERS
}
