package org.creatorconnect.segment.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.creatorconnect.foundation.service.Length;
import org.creatorconnect.segment.Tag;
import org.creatorconnect.segment.TagTone;
import org.jspecify.annotations.Nullable;

/**
 * A tag as the operator describes it.
 *
 * @param archived whether it is put on nobody else; left out for no
 */
public record GivenTag(
        @NotBlank @Length(max = Tag.LONGEST_NAME) String name,
        @NotNull TagTone tone,
        @Nullable Boolean archived) {}
