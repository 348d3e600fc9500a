package org.creatorconnect.appeal.service;

import jakarta.validation.constraints.NotBlank;
import org.creatorconnect.foundation.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as somebody makes it.
 *
 * @param statement why the decision is wrong, in their own words
 */
public record GivenAppeal(@NotBlank @Length(max = 4000) @Nullable String statement) {}
