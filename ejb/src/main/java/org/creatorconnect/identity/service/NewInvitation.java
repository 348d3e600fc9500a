package org.creatorconnect.identity.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.creatorconnect.foundation.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * Whom the operator invites.
 *
 * @param merchant whom a merchant's user will act for
 */
public record NewInvitation(
        @NotNull
                @Pattern(
                        regexp = "[A-Za-z0-9][A-Za-z0-9._-]{1,59}",
                        message =
                                "must have 2 to 60 letters, digits, points, dashes or underscores")
                String username,
        @NotBlank @Length(max = 100) String displayName,
        @NotNull
                @Pattern(
                        regexp = "affiliate|merchant|operator|reviewer|finance|auditor",
                        message = "must be a role that people sign in with")
                String role,
        @Nullable UUID merchant) {}
