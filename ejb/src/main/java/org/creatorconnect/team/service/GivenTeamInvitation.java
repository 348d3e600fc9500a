package org.creatorconnect.team.service;

import java.util.Arrays;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody invites to their team.
 *
 * @param email where the link is mailed
 * @param right one of {@link TeamRight}'s
 */
public record GivenTeamInvitation(@Nullable String email, @Nullable String right) {

    /**
     * @throws ValidationFailed when no mailbox can be called so
     */
    EmailAddress mailbox() {
        return EmailAddress.of(email == null ? "" : email)
                .orElseThrow(
                        () ->
                                ValidationFailed.of(
                                        "email", "must be an address such as mara@shop.example"));
    }

    /**
     * @throws ValidationFailed when there is no such right
     */
    TeamRight rightGiven() {
        return right(right);
    }

    /**
     * The right of this name.
     *
     * @throws ValidationFailed when there is none
     */
    static TeamRight right(@Nullable String name) {
        return Arrays.stream(TeamRight.values())
                .filter(right -> right.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> ValidationFailed.of("right", "must be OWNER, MANAGER or ANALYST"));
    }
}
