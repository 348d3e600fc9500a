package org.creatorconnect.tracking;

/** What can earn an order. */
public enum CandidateKind {
    CLICK,
    COUPON
}
