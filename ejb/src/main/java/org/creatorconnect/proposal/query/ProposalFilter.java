package org.creatorconnect.proposal.query;

import java.util.Set;
import java.util.UUID;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals are looked for; empty means all.
 *
 * @param sides whose they are
 * @param assignment the only assignment that they are about; null for all
 */
public record ProposalFilter(
        Set<ProposalStatus> states,
        Set<ProposalSide> sides,
        @Nullable UUID assignment,
        String search) {

    /** Those about one assignment. */
    public static ProposalFilter about(UUID assignment) {
        return new ProposalFilter(Set.of(), Set.of(), assignment, "");
    }

    /** Those that wait for an answer to one of these sides. */
    public static ProposalFilter open(Set<ProposalSide> sides) {
        return new ProposalFilter(Set.of(ProposalStatus.OPEN), sides, null, "");
    }
}
