package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** No answer came in time. */
@ApplicationScoped
public class PayoutAnswerDeadline implements DeadlineHandler {

    static final String KIND = "PAYOUT_ANSWER";

    private final PayoutSilence silence;
    private final PayoutRepository payouts;

    protected PayoutAnswerDeadline() {
        this(null, null);
    }

    @Inject
    public PayoutAnswerDeadline(PayoutSilence silence, PayoutRepository payouts) {
        this.silence = silence;
        this.payouts = payouts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void lock(UUID subject) {
        payouts.lock(new PayoutId(subject));
    }

    @Override
    public void fallDue(Deadline deadline) {
        silence.noAnswer(new PayoutId(deadline.subject()));
    }
}
