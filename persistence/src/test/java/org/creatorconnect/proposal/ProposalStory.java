package org.creatorconnect.proposal;

import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.euro;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.money.Money;

/** Proposals about assignments, as tests need them. */
public final class ProposalStory {

    static final Instant LAPSES = NOW.plus(Duration.ofDays(7));

    private ProposalStory() {}

    /** Another fee, proposed by this side. */
    public static Proposal ofFee(Assignment assignment, ProposalSide by, Money fee) {
        return of(assignment, fee(fee), by, 1, euro(0));
    }

    /** The end, proposed by the creator. */
    public static Proposal ofEnd(Assignment assignment, Money paid) {
        return of(
                assignment,
                new Change(Optional.empty(), Optional.empty(), Optional.of(paid)),
                ProposalSide.CREATOR,
                1,
                euro(0));
    }

    static Change fee(Money fee) {
        return new Change(Optional.of(fee), Optional.empty(), Optional.empty());
    }

    static Proposal of(
            Assignment assignment, Change change, ProposalSide by, int number, Money setAside) {
        return new Proposal(
                new ProposalId(UUID.randomUUID()),
                assignment,
                change,
                new Proposal.Standing(Optional.of(assignment.submitBy()), setAside, LAPSES),
                new Proposal.Made(number, Optional.empty(), by, Optional.of("How about it?"), NOW));
    }
}
