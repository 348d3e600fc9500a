package org.creatorconnect.channel.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.channel.ChannelRefusalReason;
import org.creatorconnect.channel.ChannelReviewKind;
import org.creatorconnect.channel.ChannelReviewStatus;
import org.jspecify.annotations.Nullable;

/**
 * Something about a channel that a reviewer decides.
 *
 * @param followers seen now for a jump, told by the creator for evidence
 * @param before what counted before a jump
 * @param code what shown evidence must hold
 * @param dueAt when it lapses; null once it is decided
 */
public record ChannelReviewRow(
        UUID id,
        UUID channelId,
        UUID affiliateId,
        String displayName,
        String platform,
        String url,
        ChannelReviewKind kind,
        ChannelReviewStatus status,
        long followers,
        @Nullable Long before,
        String link,
        String note,
        @Nullable String code,
        Instant openedAt,
        @Nullable ChannelRefusalReason reasonCode,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Instant dueAt) {

    public boolean isOpen() {
        return status == ChannelReviewStatus.OPEN;
    }

    public boolean isEvidence() {
        return kind == ChannelReviewKind.EVIDENCE;
    }
}
