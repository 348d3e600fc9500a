package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.payout.Payout;

/** What follows when an instruction is with the broker. */
@ApplicationScoped
public class PayoutHandover {

    private final PayoutPatience patience;
    private final PayoutRunProgress runs;
    private final InstantSource clock;

    protected PayoutHandover() {
        this(null, null, null);
    }

    @Inject
    public PayoutHandover(PayoutPatience patience, PayoutRunProgress runs, InstantSource clock) {
        this.patience = patience;
        this.runs = runs;
        this.clock = clock;
    }

    /** Marks the payout instructed; from now on an answer is due. */
    public void instructed(Payout payout) {
        if (payout.instructed(clock.instant())) {
            patience.afterInstruction(payout);
        }
        runs.instructed(payout);
    }
}
