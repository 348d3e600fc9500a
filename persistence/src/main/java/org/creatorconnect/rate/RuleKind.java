package org.creatorconnect.rate;

/** Where a rate comes from; an earlier kind beats a later one. */
public enum RuleKind {
    /** Agreed with the affiliate for a task. */
    ASSIGNMENT,
    /** Told by the merchant for a product. */
    PRODUCT,
    /** The merchant's terms for everything else. */
    MERCHANT_DEFAULT
}
