package org.creatorconnect.webhook.query;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an affiliate, of a channel of theirs, or of their contract with an agency.
 *
 * @param agency with whom the contract is
 * @param platform on which the channel is
 */
record AffiliateFact(
        UUID id, String status, UUID affiliate, @Nullable UUID agency, @Nullable String platform) {

    Announced announced() {
        return new Announced(
                id,
                affiliate,
                agency,
                null,
                new AnnouncedDetails(id, status)
                        .id("affiliateId", affiliate)
                        .id("mcnId", agency)
                        .text("platform", platform)
                        .done());
    }
}
