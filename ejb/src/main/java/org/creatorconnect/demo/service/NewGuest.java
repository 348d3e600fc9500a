package org.creatorconnect.demo.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.creatorconnect.foundation.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * The user name a guest wants, and what they try out.
 *
 * @param displayName the name on their pages; the user name when it is not given
 */
public record NewGuest(
        @NotNull
                @Pattern(
                        regexp = "[A-Za-z0-9][A-Za-z0-9._-]{1,59}",
                        message = "has 2 to 60 letters, digits, points, dashes or underscores")
                String username,
        @Nullable @Length(min = 1, max = 120) String displayName,
        @NotNull GuestType type) {

    /** What they are called. */
    String name() {
        return displayName == null || displayName.isBlank() ? username : displayName.strip();
    }
}
