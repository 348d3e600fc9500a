package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.service.NewFacts;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutRun;
import org.creatorconnect.payout.PayoutRunRepository;
import org.creatorconnect.payout.PayoutRunStatus;

/** What every step of a payout leaves, and when its run has ended with it. */
@ApplicationScoped
public class PayoutTrail {

    private static final String TYPE = "payout";

    private final AuditTrail audit;
    private final PayoutRepository payouts;
    private final PayoutRunRepository runs;
    private final NewFacts facts;

    protected PayoutTrail() {
        this(null, null, null, null);
    }

    @Inject
    public PayoutTrail(
            AuditTrail audit, PayoutRepository payouts, PayoutRunRepository runs, NewFacts facts) {
        this.audit = audit;
        this.payouts = payouts;
        this.runs = runs;
        this.facts = facts;
    }

    void moved(String action, Payout payout) {
        audit.record(action, TYPE, payout.id().value(), payout.net().toString());
    }

    /** A report that came late or twice changed nothing, and that too is remembered. */
    void unchanged(Payout payout, PaymentReport report) {
        audit.record(
                "PAYMENT_REPORT_WITHOUT_EFFECT",
                TYPE,
                payout.id().value(),
                report.status() + " while " + payout.status());
    }

    /** Completes the run when this was its last payout under way. */
    void endRun(Payout payout) {
        if (!payout.status().isEnded()) {
            return;
        }
        PayoutRun run = runs.lock(payout.runId());
        if (run.status() == PayoutRunStatus.APPROVED && payouts.isDispatched(run.id())) {
            run.dispatched(facts.now());
        }
        if (run.status() == PayoutRunStatus.DISPATCHED && payouts.isEnded(run.id())) {
            run.completed(facts.now());
            audit.record("PAYOUT_RUN_COMPLETED", "payout_run", run.id().value(), "");
        }
    }
}
