package org.creatorconnect.registry.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.creatorconnect.foundation.service.Length;

/**
 * What somebody who joins tells.
 *
 * @param displayName what others see
 * @param country where they live, ISO 3166-1 alpha-2
 * @param legalName who they are to a bank
 */
public record Joining(
        @NotBlank @Length(max = 100) String displayName,
        @NotNull @Length(min = 2, max = 2) String country,
        @NotBlank @Length(max = 140) String legalName) {}
