package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.payout.Payout;

/** What follows when instructions are with the broker. */
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

    /** Marks the payouts instructed; from now on their answers are due. */
    public void instructed(List<Payout> payouts) {
        List<Payout> fresh =
                payouts.stream().filter(payout -> payout.instructed(clock.instant())).toList();
        if (!fresh.isEmpty()) {
            patience.afterInstruction(fresh);
        }
        payouts.stream().map(Payout::runId).distinct().forEach(runs::instructed);
    }
}
