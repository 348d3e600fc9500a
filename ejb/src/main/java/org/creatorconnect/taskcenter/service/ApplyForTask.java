package org.creatorconnect.taskcenter.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An affiliate's wish to do a task.
 *
 * @param pitch why they should be chosen, in their own words
 */
public record ApplyForTask(@NotBlank @Size(max = 2000) String pitch) {}
