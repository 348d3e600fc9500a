package org.creatorconnect.signup.service;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.creatorconnect.foundation.service.Length;

/**
 * What somebody who joins tells of themselves.
 *
 * @param displayName what others see: a creator's name, or the shop's
 * @param country where they live, or the shop is; ISO 3166-1 alpha-2
 * @param legalName who they are to a bank; of a creator only
 * @param terms whether they accept the terms of use as they stand
 */
public record Newcomer(
        @NotNull
                @Pattern(
                        regexp = "[A-Za-z0-9][A-Za-z0-9._-]{1,59}",
                        message =
                                "must have 2 to 60 letters, digits, points, dashes or underscores")
                String username,
        @NotBlank @Length(max = 100) String displayName,
        @NotNull @Length(min = 2, max = 2) String country,
        @NotNull @Length(max = 140) String legalName,
        @AssertTrue(message = "must be accepted") boolean terms) {}
