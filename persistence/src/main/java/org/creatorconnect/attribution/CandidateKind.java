package org.creatorconnect.attribution;

/** What can earn an order. */
public enum CandidateKind {
    CLICK,
    COUPON
}
