package org.creatorconnect.application.service;

import org.creatorconnect.application.DeclineReason;
import org.creatorconnect.task.ReasonCode;
import org.creatorconnect.task.service.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant decides about an application.
 *
 * @param decision {@code ACCEPT} or {@code REJECT}
 * @param reasonCode with a rejection; {@link DeclineReason#NOT_SELECTED} when nothing is said
 */
public record DecideApplication(
        @Nullable String decision,
        @Schema(implementation = DeclineReason.class) @Nullable String reasonCode) {

    enum Choice {
        ACCEPT,
        REJECT
    }

    Choice choice() {
        return Decision.parse(Choice.class, decision);
    }

    ReasonCode reason() {
        ReasonCode said = ReasonCode.optional(DeclineReason.class, reasonCode);
        return said == null ? ReasonCode.of(DeclineReason.NOT_SELECTED) : said;
    }
}
