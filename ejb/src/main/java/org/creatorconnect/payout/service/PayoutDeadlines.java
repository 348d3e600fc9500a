package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutRunRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of payouts and their runs. */
@ApplicationScoped
public class PayoutDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler run(PayoutRuns runs, PayoutRunRepository repository) {
        return new DeadlineStep(
                PayoutDeadline.PAYOUT_RUN_DECISION,
                id -> repository.lock(new PayoutRunId(id)),
                id -> runs.lapse(new PayoutRunId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler answer(PayoutSilence silence, PayoutRepository payouts) {
        return new DeadlineStep(
                PayoutDeadline.PAYOUT_ANSWER,
                id -> payouts.lock(new PayoutId(id)),
                id -> silence.noAnswer(new PayoutId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler query(PayoutSilence silence, PayoutRepository payouts) {
        return new DeadlineStep(
                PayoutDeadline.PAYOUT_QUERY,
                id -> payouts.lock(new PayoutId(id)),
                id -> silence.ask(new PayoutId(id)));
    }
}
