package org.creatorconnect.dispute.query;

import java.util.Set;
import java.util.UUID;
import org.creatorconnect.dispute.DisputeDecision;
import org.creatorconnect.dispute.DisputeReason;
import org.creatorconnect.dispute.DisputeStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which disputes are looked for; empty means all.
 *
 * @param assignment the only assignment whose disputes are looked for; null for all
 */
public record DisputeFilter(
        Set<DisputeStatus> states,
        Set<DisputeDecision> decisions,
        Set<DisputeReason> reasons,
        @Nullable UUID assignment,
        String search) {

    /** Those about one assignment. */
    public static DisputeFilter about(UUID assignment) {
        return new DisputeFilter(Set.of(), Set.of(), Set.of(), assignment, "");
    }
}
