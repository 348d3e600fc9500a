package org.creatorconnect.affiliateimport;

/**
 * What is wrong with a cell of a file of affiliates, or with a row. It never says what stands
 * there.
 */
public enum RowFault {
    /** The row has more or fewer cells than the file has columns. */
    CELLS,
    /** Nothing that can be seen stands there. */
    MISSING,
    TOO_LONG,
    /** It holds control characters. */
    NOT_PLAIN,
    /** No mailbox can be called so. */
    NOT_AN_ADDRESS,
    /** It is not the two letters of a country. */
    NOT_A_COUNTRY,
    /** It is no tag of a language. */
    NOT_A_LANGUAGE,
    /** It holds characters that nobody sees. */
    NOT_A_REFERENCE,
    /** An earlier row of the file has the same. */
    REPEATED,
    /** Somebody else has it: an account that is no affiliate's, or another affiliate. */
    TAKEN,
    /** The affiliate with this address came in under another reference. */
    DIFFERS
}
