package org.creatorconnect.dispute;

/** For whom somebody speaks in a dispute. */
public enum DisputeSide {
    CREATOR,
    /** The agency with which the creator took the task on. */
    AGENCY,
    MERCHANT,
    /** Those who decide. */
    STAFF
}
