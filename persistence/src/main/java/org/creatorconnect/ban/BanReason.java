package org.creatorconnect.ban;

/**
 * Why an affiliate is taken out. What was earned where somebody is taken out for fraud is kept back
 * from payouts; what others have earned before is paid in the next run.
 */
public enum BanReason {
    FRAUD,
    AGAINST_THE_RULES,
    OWN_REQUEST,
    OTHER
}
