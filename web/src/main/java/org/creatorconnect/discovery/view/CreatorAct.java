package org.creatorconnect.discovery.view;

/** What can be done to several creators at once. */
public enum CreatorAct {
    /** They are kept in a list. */
    KEEP
}
