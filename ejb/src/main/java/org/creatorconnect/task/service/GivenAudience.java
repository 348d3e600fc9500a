package org.creatorconnect.task.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a merchant wants for a task. What is null or empty asks for nothing.
 *
 * @param roles affiliate roles of which a creator holds one
 * @param platforms on one of which a creator has a verified channel, and on which followers count;
 *     the task's own, unless given
 * @param minFollowers the least on one verified channel
 * @param countries one of which a creator is from, as ISO 3166 codes
 * @param languages one of which a creator names for their content, as ISO 639 codes
 */
public record GivenAudience(
        @Nullable @Size(max = 4) List<String> roles,
        @Nullable @Size(max = 20) List<String> platforms,
        @Nullable @Min(0) @Max(10_000_000_000L) Long minFollowers,
        @Nullable @Size(max = 60) List<String> countries,
        @Nullable @Size(max = 20) List<String> languages) {}
