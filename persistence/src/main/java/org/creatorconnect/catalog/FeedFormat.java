package org.creatorconnect.catalog;

/** The forms that a feed may have; each may be packed. */
public enum FeedFormat {
    /** Tab separated values, as Google Merchant takes them. */
    TSV,
    /** Comma separated values by RFC 4180, also parted by semicolons or bars. */
    CSV,
    /** RSS 2.0 or Atom with the attributes of Google Merchant. */
    XML
}
