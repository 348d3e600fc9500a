package org.creatorconnect.messaging;

/** Whether somebody has looked at a message in review and done about it what there was to do. */
public enum ReviewStatus {
    OPEN,
    HANDLED
}
