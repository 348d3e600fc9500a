package org.creatorconnect.notification;

/** As what somebody is concerned by an act. */
public enum Side {
    /** The creator whose task, content, channel or money it is. */
    CREATOR,
    /** The agency that looks after the creator. */
    AGENCY,
    /** The people of the merchant. */
    MERCHANT
}
