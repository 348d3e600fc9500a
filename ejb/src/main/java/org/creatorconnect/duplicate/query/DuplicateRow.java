package org.creatorconnect.duplicate.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.duplicate.DismissalReason;
import org.creatorconnect.duplicate.DuplicateKind;
import org.creatorconnect.duplicate.DuplicateStatus;
import org.jspecify.annotations.Nullable;

/**
 * Two affiliates who may be one person. What they share is named and not shown.
 *
 * @param first who came first
 */
public record DuplicateRow(
        UUID id,
        DuplicateKind kind,
        DuplicateStatus status,
        Instant foundAt,
        SuspectedOne first,
        SuspectedOne second,
        @Nullable DismissalReason reason,
        @Nullable String note,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {

    public boolean isOpen() {
        return status == DuplicateStatus.OPEN;
    }
}
