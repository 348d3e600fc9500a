package org.creatorconnect.channel.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.creatorconnect.foundation.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * A channel as its affiliate names it.
 *
 * @param platform a platform's code, such as {@code YOUTUBE}
 * @param community whether it is a group with members; absent means no
 */
public record NewChannel(
        @NotNull String platform,
        @NotBlank @Length(max = 500) String url,
        @Nullable Boolean community) {

    boolean isCommunity() {
        return Boolean.TRUE.equals(community);
    }
}
