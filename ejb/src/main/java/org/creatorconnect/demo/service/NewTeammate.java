package org.creatorconnect.demo.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.creatorconnect.identity.TeamRight;

/**
 * Somebody who is put into a demo's team.
 *
 * @param teamOf the user name of somebody who belongs to it
 */
public record NewTeammate(
        @NotNull
                @Pattern(
                        regexp = "[A-Za-z0-9][A-Za-z0-9._-]{1,59}",
                        message = "has 2 to 60 letters, digits, points, dashes or underscores")
                String username,
        @NotNull String teamOf,
        @NotNull TeamRight right) {}
