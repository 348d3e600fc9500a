package org.creatorconnect.registry;

/** Why an affiliate is taken out. */
public enum BanReason {
    FRAUD,
    AGAINST_THE_RULES,
    OWN_REQUEST,
    OTHER
}
