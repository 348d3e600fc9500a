package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.payout.PayoutRun;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.RunTotals;
import org.creatorconnect.time.DeadlineRepository;

/** What every step of a run leaves: an entry in the trail, and the time until the next is due. */
@ApplicationScoped
public class PayoutRunTrail {

    private static final String TYPE = "payout_run";

    private final AuditTrail audit;
    private final DeadlineRepository deadlines;
    private final InstantSource clock;

    protected PayoutRunTrail() {
        this(null, null, null);
    }

    @Inject
    public PayoutRunTrail(AuditTrail audit, DeadlineRepository deadlines, InstantSource clock) {
        this.audit = audit;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void drafted(PayoutRunId run, RunTotals totals) {
        dueIn(run, PayoutRun.DRAFT_TIME);
        record("PAYOUT_RUN_DRAFTED", run, text(totals));
    }

    void submitted(PayoutRunId run, RunTotals totals) {
        dueIn(run, PayoutRun.APPROVAL_TIME);
        record("PAYOUT_RUN_SUBMITTED", run, text(totals));
    }

    void approved(PayoutRunId run, RunTotals totals) {
        deadlines.clear(PayoutDeadline.PAYOUT_RUN_DECISION, run.value());
        record("PAYOUT_RUN_APPROVED", run, text(totals));
    }

    void returnedToDraft(PayoutRunId run, RunTotals totals) {
        dueIn(run, PayoutRun.DRAFT_TIME);
        record("PAYOUT_RUN_CHANGED", run, text(totals));
    }

    void canceled(PayoutRunId run, String reason) {
        deadlines.clear(PayoutDeadline.PAYOUT_RUN_DECISION, run.value());
        record("PAYOUT_RUN_CANCELED", run, reason);
    }

    void record(String action, PayoutRunId run, String detail) {
        audit.record(action, TYPE, run.value(), detail);
    }

    private void dueIn(PayoutRunId run, Duration time) {
        deadlines.set(
                PayoutDeadline.PAYOUT_RUN_DECISION.of(run.value(), clock.instant().plus(time)));
    }

    private static String text(RunTotals totals) {
        return totals.count() + " payouts, " + totals.total() + ", digest " + totals.digest();
    }
}
