package org.creatorconnect.team.query;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.team.TeamMemberStatus;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who belongs, belonged or is invited to a team.
 *
 * @param username of their account; none before they joined
 * @param address the address that the invitation went to, for nobody to see whole but in its letter
 * @param since when they joined or were invited
 * @param expiresAt until when the invitation can be taken
 * @param signedInAt when they last signed in, as far back as that is kept
 */
public record TeamMemberRow(
        UUID id,
        @Nullable String username,
        @Nullable String displayName,
        @Nullable String address,
        TeamRight right,
        TeamMemberStatus status,
        Instant since,
        @Nullable Instant expiresAt,
        @Nullable Instant endedAt,
        @Nullable Instant signedInAt) {

    /** As the others of the team know them: by name, or by the address that was invited. */
    public String name() {
        return displayName != null
                ? displayName
                : Optional.ofNullable(address)
                        .map(mailbox -> new EmailAddress(mailbox).masked())
                        .orElse("");
    }

    public boolean isInvited() {
        return status == TeamMemberStatus.INVITED;
    }

    public boolean isMember() {
        return status == TeamMemberStatus.MEMBER;
    }
}
