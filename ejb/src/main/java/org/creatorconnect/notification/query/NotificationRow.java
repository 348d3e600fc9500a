package org.creatorconnect.notification.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.Side;
import org.jspecify.annotations.Nullable;

/**
 * Something that the caller was told.
 *
 * @param subjectType the kind of object, in the audit trail's word
 * @param about what the object is called; may be empty
 * @param facts what is told besides, as its kind writes it; may be empty
 * @param dueAt when what a reminder reminds of is due
 */
public record NotificationRow(
        UUID id,
        NotificationKind kind,
        Side side,
        String subjectType,
        UUID subjectId,
        String about,
        String facts,
        @Nullable Instant dueAt,
        Instant at,
        @Nullable Instant readAt) {

    public boolean isRead() {
        return readAt != null;
    }
}
