package org.creatorconnect.proposal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentEnd;
import org.creatorconnect.assignment.service.AssignmentSettlement;
import org.creatorconnect.assignment.service.AwardSettlement;
import org.creatorconnect.assignment.service.FeeTurns;
import org.creatorconnect.money.Money;
import org.creatorconnect.proposal.Change;
import org.creatorconnect.proposal.Proposal;
import org.creatorconnect.submission.service.OpenContent;

/** What follows from an accepted proposal: for the terms, the money and the deadlines. */
@ApplicationScoped
public class ProposalOutcome {

    private final AgreedChange agreed;
    private final ProposalMoney money;
    private final AssignmentSettlement settlement;
    private final AwardSettlement awards;
    private final FeeTurns turns;
    private final OpenContent content;
    private final ProposalTrail trail;

    protected ProposalOutcome() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ProposalOutcome(
            AgreedChange agreed,
            ProposalMoney money,
            AssignmentSettlement settlement,
            AwardSettlement awards,
            FeeTurns turns,
            OpenContent content,
            ProposalTrail trail) {
        this.agreed = agreed;
        this.money = money;
        this.settlement = settlement;
        this.awards = awards;
        this.turns = turns;
        this.content = content;
        this.trail = trail;
    }

    /** The caller holds the assignment's lock, and nobody answered before. */
    void accepted(Assignment assignment, Proposal proposal, Instant at) {
        Change change = proposal.change();
        agreed.require(assignment, change, at);
        trail.ended(proposal);
        if (change.isEnd()) {
            end(assignment, proposal, change.creatorAmount().orElseThrow(), at);
            return;
        }
        turns.during(assignment, () -> agree(assignment, proposal, at));
    }

    private void agree(Assignment assignment, Proposal proposal, Instant at) {
        Change change = proposal.change();
        change.fee().ifPresent(fee -> move(assignment, proposal, fee, at));
        agreed.write(assignment, change, proposal.id().value(), at);
    }

    /** What a higher fee costs more was set aside with the proposal, or is now. */
    private void move(Assignment assignment, Proposal proposal, Money fee, Instant at) {
        Money more = agreed.more(assignment, fee);
        if (more.isNegative()) {
            money.lower(assignment, proposal.id(), more.negated(), at);
        } else if (!proposal.reserved().isPositive()) {
            money.setAside(assignment, proposal.id(), fee.minus(assignment.fee()), more, at);
        }
    }

    private void end(Assignment assignment, Proposal proposal, Money paid, Instant at) {
        content.callOff(assignment.id(), at);
        if (paid.isPositive()) {
            awards.payAndCancel(assignment, proposal.id().value(), paid, at);
        } else {
            settlement.cancel(assignment, AssignmentEnd.AGREED, at);
        }
    }
}
