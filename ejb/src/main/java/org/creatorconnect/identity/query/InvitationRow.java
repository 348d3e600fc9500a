package org.creatorconnect.identity.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.identity.InvitationStatus;
import org.jspecify.annotations.Nullable;

/** An invitation as the operator sees it; the link is never shown again. */
public record InvitationRow(
        UUID id,
        String username,
        String displayName,
        String role,
        @Nullable String merchant,
        InvitationStatus status,
        String invitedBy,
        Instant invitedAt,
        Instant expiresAt) {

    public boolean isOpen() {
        return status == InvitationStatus.INVITED;
    }
}
