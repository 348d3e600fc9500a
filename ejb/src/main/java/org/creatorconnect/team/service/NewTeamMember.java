package org.creatorconnect.team.service;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.creatorconnect.foundation.service.Length;

/**
 * What somebody tells of themselves who takes a place in a team and has no account.
 *
 * @param displayName as which the others of the team know them
 * @param terms whether they accept the terms of use as they stand
 */
public record NewTeamMember(
        @NotNull
                @Pattern(
                        regexp = "[A-Za-z0-9][A-Za-z0-9._-]{1,59}",
                        message =
                                "must have 2 to 60 letters, digits, points, dashes or underscores")
                String username,
        @NotBlank @Length(max = 100) String displayName,
        @AssertTrue(message = "must be accepted") boolean terms) {}
