package org.creatorconnect.application.service;

import jakarta.validation.constraints.NotBlank;
import org.creatorconnect.foundation.service.Length;

/**
 * An affiliate's wish to do a task.
 *
 * @param pitch why they should be chosen, in their own words
 */
public record ApplyForTask(@NotBlank @Length(max = 2000) String pitch) {}
