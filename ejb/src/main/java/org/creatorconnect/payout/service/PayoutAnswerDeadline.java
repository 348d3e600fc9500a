package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** No answer came in time. */
@ApplicationScoped
public class PayoutAnswerDeadline implements DeadlineHandler {

    static final String KIND = "PAYOUT_ANSWER";

    private final PayoutSilence silence;

    protected PayoutAnswerDeadline() {
        this(null);
    }

    @Inject
    public PayoutAnswerDeadline(PayoutSilence silence) {
        this.silence = silence;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fallDue(Deadline deadline) {
        silence.noAnswer(new PayoutId(deadline.subject()));
    }
}
