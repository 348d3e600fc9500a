package org.creatorconnect.submission.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.creatorconnect.foundation.service.Length;

/**
 * What a reviewer decides about the mark of an advertisement.
 *
 * @param seen whether the content is marked
 * @param note where and how it was seen, or what is missing; kept as evidence
 */
public record DecideMark(
        @NotNull Boolean seen, @NotBlank @Length(min = 10, max = 1000) String note) {}
