package org.creatorconnect.discovery.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.creatorconnect.discovery.Introduction;
import org.creatorconnect.foundation.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * What a creator tells of themselves.
 *
 * @param words for merchants and agencies to read
 * @param languages ISO 639 codes of the languages of their content
 * @param interests codes of what their content is about; absent means nothing in particular
 */
public record GivenIntroduction(
        @NotBlank @Length(max = Introduction.LONGEST) String words,
        @NotEmpty @Size(max = Introduction.MOST_LANGUAGES) List<@NotNull String> languages,
        @Size(max = Introduction.MOST_INTERESTS) @Nullable List<@NotNull String> interests) {

    List<String> about() {
        return interests == null ? List.of() : interests;
    }
}
