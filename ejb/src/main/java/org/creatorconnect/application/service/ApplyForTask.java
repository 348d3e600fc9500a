package org.creatorconnect.application.service;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.foundation.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * An affiliate's wish to do a task.
 *
 * @param pitch why they should be chosen, in their own words
 * @param communityId the community in which they do it; needed for a task for communities when
 *     several of theirs fit, and for no other
 * @param affiliateId the creator of its roster for whom an agency applies; nobody else
 */
public record ApplyForTask(
        @NotBlank @Length(max = 2000) String pitch,
        @Nullable String affiliateId,
        @Nullable String communityId) {

    /** The community that a wish names, if any. */
    static Optional<ChannelId> community(@Nullable ApplyForTask wish) {
        return Optional.ofNullable(wish)
                .map(ApplyForTask::communityId)
                .filter(id -> !id.isEmpty())
                .map(ChannelId::parse);
    }
}
