package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutRun;
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

    /** The payout's instruction is with the broker. */
    void instructed(Payout payout) {
        if (payouts.isDispatched(payout.runId())) {
            dispatch(runs.lock(payout.runId()));
        }
    }

    /** The payout moved; only its end can be the run's. */
    void moved(Payout payout) {
        if (!payout.status().isEnded()) {
            return;
        }
        PayoutRun run = runs.lock(payout.runId());
        if (run.status() == PayoutRunStatus.APPROVED && payouts.isDispatched(run.id())) {
            dispatch(run);
        }
        if (run.status() == PayoutRunStatus.DISPATCHED && payouts.isEnded(run.id())) {
            run.completed(clock.instant());
            audit.record("PAYOUT_RUN_COMPLETED", "payout_run", run.id().value(), "");
        }
    }

    private void dispatch(PayoutRun run) {
        if (run.status() == PayoutRunStatus.APPROVED) {
            run.dispatched(clock.instant());
        }
    }
}
