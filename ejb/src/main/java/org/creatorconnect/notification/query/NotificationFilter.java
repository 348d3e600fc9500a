package org.creatorconnect.notification.query;

/**
 * Narrows a person's inbox.
 *
 * @param unread whether only what was not read is asked for
 */
public record NotificationFilter(boolean unread) {

    public static final NotificationFilter NONE = new NotificationFilter(false);
}
