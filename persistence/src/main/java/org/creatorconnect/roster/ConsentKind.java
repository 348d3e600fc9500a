package org.creatorconnect.roster;

/** What a creator consents to, each apart from the other. */
public enum ConsentKind {
    /** The agency sees tasks, content, results and earnings made under the contract. */
    DATA,
    /** The agency gets its share of fees and commissions. */
    SHARE;

    /** The version of the text that is consented to; another text has another version. */
    public static final String TEXT_VERSION = "2026-11";
}
