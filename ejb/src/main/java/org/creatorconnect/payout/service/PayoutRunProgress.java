package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutRun;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutRunRepository;
import org.creatorconnect.payout.PayoutRunStatus;

/**
 * Moves a run on with its payouts: it is dispatched when the last of them is with the broker, and
 * completed when the last of them has ended. Nobody else moves an approved run.
 */
@ApplicationScoped
public class PayoutRunProgress {

    private final PayoutRepository payouts;
    private final PayoutRunRepository runs;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected PayoutRunProgress() {
        this(null, null, null, null);
    }

    @Inject
    public PayoutRunProgress(
            PayoutRepository payouts,
            PayoutRunRepository runs,
            AuditTrail audit,
            InstantSource clock) {
        this.payouts = payouts;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Instructions of the run are with the broker. */
    void instructed(PayoutRunId run) {
        if (payouts.isDispatched(run)) {
            dispatch(runs.lock(run));
        }
    }

    /** The payout moved; only its end can be the run's. */
    void moved(Payout payout) {
        if (payout.status().isEnded()) {
            ended(payout.runId());
        }
    }

    /** Payouts of the run ended. */
    void ended(PayoutRunId id) {
        PayoutRun run = runs.lock(id);
        if (run.status() == PayoutRunStatus.APPROVED && payouts.isDispatched(id)) {
            dispatch(run);
        }
        if (run.status() == PayoutRunStatus.DISPATCHED && payouts.isEnded(id)) {
            run.completed(clock.instant());
            audit.record("PAYOUT_RUN_COMPLETED", "payout_run", id.value(), "");
        }
    }

    private void dispatch(PayoutRun run) {
        if (run.status() == PayoutRunStatus.APPROVED) {
            run.dispatched(clock.instant());
        }
    }
}
