package org.creatorconnect.submission.service;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.creatorconnect.foundation.service.Length;

/**
 * Content that a creator hands in.
 *
 * @param contentUrl where it is published, on the task's platform
 * @param disclosure the creator's word that it is marked as an advertisement
 */
public record SubmitContent(
        @NotBlank @Length(max = 2000) String contentUrl,
        @NotNull @AssertTrue(message = "must be confirmed") Boolean disclosure) {}
