package org.creatorconnect.channel.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.creatorconnect.foundation.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * What a creator shows to prove that a channel is theirs.
 *
 * @param link where the code can be seen: a post, a page of the channel
 * @param followers how many follow it by their own account
 */
public record ShownEvidence(
        @NotBlank @Length(max = 2000) String link,
        @NotNull @Min(0) @Max(1_000_000_000_000L) Long followers,
        @Nullable @Length(max = 2000) String note) {}
