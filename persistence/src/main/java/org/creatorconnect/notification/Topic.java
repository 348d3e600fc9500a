package org.creatorconnect.notification;

/** What notifications are about, in the order in which people choose about their letters. */
public enum Topic {
    TASKS,
    MONEY,
    AGENCY,
    ACCOUNT
}
