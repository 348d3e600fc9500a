package org.creatorconnect.earnings;

/** What an earning was earned by. */
public enum EarningSource {
    COMMISSION,
    TRANCHE,
    ADJUSTMENT
}
