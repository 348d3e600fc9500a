package org.creatorconnect.application.service;

import jakarta.validation.constraints.NotBlank;
import org.creatorconnect.foundation.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * An affiliate's wish to do a task.
 *
 * @param pitch why they should be chosen, in their own words
 * @param affiliateId the creator of its roster for whom an agency applies; nobody else
 */
public record ApplyForTask(
        @NotBlank @Length(max = 2000) String pitch, @Nullable String affiliateId) {}
