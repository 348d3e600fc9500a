package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** A draft that nobody submits, or a submitted run that nobody approves, is canceled. */
@ApplicationScoped
public class PayoutRunDeadline implements DeadlineHandler {

    static final String KIND = "PAYOUT_RUN_DECISION";

    private final PayoutRuns runs;

    protected PayoutRunDeadline() {
        this(null);
    }

    @Inject
    public PayoutRunDeadline(PayoutRuns runs) {
        this.runs = runs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fallDue(Deadline deadline) {
        runs.lapse(new PayoutRunId(deadline.subject()));
    }
}
