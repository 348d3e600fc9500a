package org.creatorconnect.earnings;

/** What a payout did to the earnings it holds. */
public enum PayoutStep {
    /** The run was approved: they are on their way to the payment system. */
    INSTRUCTED,
    /** The payee has the money. */
    SETTLED,
    /** The payout failed, was canceled or came back: they can be paid again. */
    RELEASED
}
