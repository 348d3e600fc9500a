package org.creatorconnect.notification.query;

import org.creatorconnect.notification.Mailing;
import org.creatorconnect.notification.NotificationKind;

/** How the caller is told one kind by letter. */
public record MailChoiceRow(NotificationKind kind, Mailing mailing) {}
