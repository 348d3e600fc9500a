package org.creatorconnect.duplicate;

/** What speaks for two affiliates being one person. */
public enum DuplicateKind {
    /** Their addresses lead to one mailbox, though they are written in two ways. */
    MAILBOX,
    /** Their money goes to one bank account. */
    PAYOUT_ACCOUNT,
    /** They stated one tax id. */
    TAX_ID,
    /** Both claim one channel. */
    CHANNEL
}
