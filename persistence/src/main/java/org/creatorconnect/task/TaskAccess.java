package org.creatorconnect.task;

/** Who comes to do a task. */
public enum TaskAccess {
    /** Whoever fits its audience applies for it. */
    OPEN,
    /** Those alone whom its merchant invites; nobody else finds it. */
    INVITED
}
