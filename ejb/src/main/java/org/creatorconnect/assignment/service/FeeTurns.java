package org.creatorconnect.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.FeeTurn;

/**
 * Tells that what is paid of a fee changes, before and after: what commissions owe to the fee
 * follows at once. Whatever gives a tranche back, or pays more than the plan, tells both.
 */
@ApplicationScoped
public class FeeTurns {

    private final Event<FeeTurn> turns;

    protected FeeTurns() {
        this(null);
    }

    @Inject
    public FeeTurns(Event<FeeTurn> turns) {
        this.turns = turns;
    }

    /**
     * Makes a change of what is paid.
     *
     * @param change settles the tranches and posts; the caller holds the assignment's lock
     */
    public void during(Assignment assignment, Runnable change) {
        turns.fire(new FeeTurn(assignment.id(), FeeTurn.Step.BEGINS));
        change.run();
        turns.fire(new FeeTurn(assignment.id(), FeeTurn.Step.IS_MADE));
    }
}
