package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** It is time to ask what became of a payout. */
@ApplicationScoped
public class PayoutQueryDeadline implements DeadlineHandler {

    static final String KIND = "PAYOUT_QUERY";

    private final PayoutSilence silence;

    protected PayoutQueryDeadline() {
        this(null);
    }

    @Inject
    public PayoutQueryDeadline(PayoutSilence silence) {
        this.silence = silence;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fallDue(Deadline deadline) {
        silence.ask(new PayoutId(deadline.subject()));
    }
}
