package org.creatorconnect.community.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.channel.ProofWay;
import org.jspecify.annotations.Nullable;

/**
 * A community as its owner sees it.
 *
 * @param place what names it on its platform, with the host
 * @param members as counted last; null when it does not tell
 * @param provedBy the way by which its code was seen; null while it is not proved
 * @param proofCode the code that has to stay there; null when none was kept
 * @param dueBy until when something has to be done; null while nothing is missing
 * @param clicks of people on its links, each visitor once an hour
 * @param orders those that its links earned
 * @param applications open or accepted ones that name it
 */
public record CommunityRow(
        UUID id,
        String platform,
        String place,
        String url,
        ChannelStatus status,
        @Nullable Long members,
        @Nullable Instant verifiedAt,
        @Nullable ProofWay provedBy,
        @Nullable String proofCode,
        @Nullable Instant dueBy,
        long links,
        long clicks,
        long orders,
        long applications) {

    /** Whether its proof stands. */
    public boolean proved() {
        return status == ChannelStatus.VERIFIED;
    }

    /** Whether its code is gone and its owner has time to bring it back. */
    public boolean missing() {
        return status == ChannelStatus.PROOF_MISSING;
    }
}
