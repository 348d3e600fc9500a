package org.creatorconnect.demo.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The user name a guest wants, and what they try out. */
public record NewGuest(
        @NotNull
                @Pattern(
                        regexp = "[A-Za-z0-9][A-Za-z0-9._-]{1,59}",
                        message = "has 2 to 60 letters, digits, points, dashes or underscores")
                String username,
        @NotNull GuestType type) {}
