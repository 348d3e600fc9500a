package org.creatorconnect.proof;

/** What is proved. */
public enum ProofSubject {
    /** The books: every posting, entry and balance, and what other rooms owe them. */
    LEDGER,
    /** The trail of who did what: every entry of its chain, and what was anchored of it. */
    AUDIT
}
