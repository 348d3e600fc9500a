package org.creatorconnect.notification;

/** When a notification is also told by letter. */
public enum Mailing {
    /** With the notification, or when quiet hours end. */
    AT_ONCE,
    /** In one letter a day, with all others of that day that were not read. */
    DAILY,
    /** In the inbox alone. */
    NEVER
}
