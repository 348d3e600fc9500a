package org.creatorconnect.team.rest;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.team.query.TeamMemberRow;
import org.creatorconnect.team.service.TeamInvitations;
import org.jspecify.annotations.Nullable;

/** People of teams as callers see them. */
public final class TeamRepresentation {

    private TeamRepresentation() {}

    /**
     * Somebody who belongs, belonged or is invited.
     *
     * @param name as the others know them; of who is invited, the masked address
     * @param since when they joined or were invited
     * @param lapsesAt until when the invitation can be taken
     * @param signedInAt when they last signed in
     */
    public record Member(
            UUID id,
            String status,
            String right,
            String name,
            @Nullable String username,
            Instant since,
            @Nullable Instant lapsesAt,
            @Nullable Instant endedAt,
            @Nullable Instant signedInAt) {

        static Member of(TeamMemberRow row) {
            return new Member(
                    row.id(),
                    row.status().name(),
                    row.right().name(),
                    row.name(),
                    row.username(),
                    row.since(),
                    row.isInvited() ? row.expiresAt() : null,
                    row.endedAt(),
                    row.signedInAt());
        }
    }

    /** An invitation that was mailed. */
    public record Invited(String id, String status, Instant lapsesAt) {

        static Invited of(TeamInvitations.Sent sent) {
            return new Invited(sent.id().text(), sent.status().name(), sent.until());
        }
    }

    /** The right that somebody is to have. */
    public record GivenRight(@Nullable String right) {}

    /** The right that somebody has now. */
    public record Right(String id, String status, String right) {}
}
