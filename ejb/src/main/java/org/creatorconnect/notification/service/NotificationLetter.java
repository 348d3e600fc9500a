package org.creatorconnect.notification.service;

import org.creatorconnect.mail.LetterKind;

/** The letters that tell more than one notification. */
enum NotificationLetter implements LetterKind {
    NOTIFICATIONS_OF_THE_DAY
}
