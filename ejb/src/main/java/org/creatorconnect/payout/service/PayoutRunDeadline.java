package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutRunRepository;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** A draft that nobody submits, or a submitted run that nobody approves, is canceled. */
@ApplicationScoped
public class PayoutRunDeadline implements DeadlineHandler {

    static final String KIND = "PAYOUT_RUN_DECISION";

    private final PayoutRuns runs;
    private final PayoutRunRepository repository;

    protected PayoutRunDeadline() {
        this(null, null);
    }

    @Inject
    public PayoutRunDeadline(PayoutRuns runs, PayoutRunRepository repository) {
        this.runs = runs;
        this.repository = repository;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void lock(UUID subject) {
        repository.lock(new PayoutRunId(subject));
    }

    @Override
    public void fallDue(Deadline deadline) {
        runs.lapse(new PayoutRunId(deadline.subject()));
    }
}
