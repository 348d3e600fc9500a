package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.service.NewFacts;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutRun;
import org.creatorconnect.payout.PayoutRunRepository;
import org.creatorconnect.payout.PayoutRunStatus;

/** What follows when an instruction is with the broker. */
@ApplicationScoped
public class PayoutHandover {

    private final PayoutRepository payouts;
    private final PayoutRunRepository runs;
    private final PayoutPatience patience;
    private final NewFacts facts;

    protected PayoutHandover() {
        this(null, null, null, null);
    }

    @Inject
    public PayoutHandover(
            PayoutRepository payouts,
            PayoutRunRepository runs,
            PayoutPatience patience,
            NewFacts facts) {
        this.payouts = payouts;
        this.runs = runs;
        this.patience = patience;
        this.facts = facts;
    }

    /** Marks the payout instructed, and its run dispatched when it was the last one. */
    public void instructed(Payout payout) {
        if (payout.instructed(facts.now())) {
            patience.afterInstruction(payout);
        }
        if (payouts.isDispatched(payout.runId())) {
            PayoutRun run = runs.lock(payout.runId());
            if (run.status() == PayoutRunStatus.APPROVED) {
                run.dispatched(facts.now());
            }
        }
    }
}
