package org.creatorconnect.tier.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.creatorconnect.foundation.service.Length;
import org.creatorconnect.tier.Tier;

/**
 * A tier as the operator describes it.
 *
 * @param rank its place in the order; the lowest is 1
 */
public record GivenTier(
        @NotBlank @Length(max = Tier.LONGEST_NAME) String name,
        @NotNull @Min(1) @Max(Tier.HIGHEST) Integer rank) {}
