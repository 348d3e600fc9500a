package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.time.BusinessDays;
import org.creatorconnect.time.DeadlineRepository;

/**
 * How long we wait for the payment system, and when we ask it. After 15 minutes without an answer
 * an outcome is unknown: we ask after 5 minutes and 1 hour, then daily five times, then people ask.
 * We never pay again.
 */
@ApplicationScoped
public class PayoutPatience {

    static final Duration ANSWER_TIME = Duration.ofMinutes(15);
    static final BusinessDays SETTLEMENT_TIME = new BusinessDays(5);
    static final int MOST_QUERIES = 7;

    private final DeadlineRepository deadlines;
    private final InstantSource clock;

    protected PayoutPatience() {
        this(null, null);
    }

    @Inject
    public PayoutPatience(DeadlineRepository deadlines, InstantSource clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The instruction is with the broker: an answer is due. */
    public void afterInstruction(Payout payout) {
        set(PayoutDeadline.PAYOUT_ANSWER, payout, clock.instant().plus(ANSWER_TIME));
    }

    /** It was taken over: its settlement is due. */
    void afterAcceptance(Payout payout) {
        deadlines.clear(PayoutDeadline.PAYOUT_QUERY, payout.id().value());
        set(PayoutDeadline.PAYOUT_ANSWER, payout, SETTLEMENT_TIME.after(clock.instant()));
    }

    /** The outcome is unknown: ask soon. */
    void afterSilence(Payout payout) {
        set(PayoutDeadline.PAYOUT_QUERY, payout, clock.instant().plus(Duration.ofMinutes(5)));
    }

    /** It was asked the given number of times: ask again later. */
    void afterQuery(Payout payout, int asked) {
        Duration wait = asked == 1 ? Duration.ofMinutes(55) : Duration.ofDays(1);
        set(PayoutDeadline.PAYOUT_QUERY, payout, clock.instant().plus(wait));
    }

    /** Nothing more is awaited. */
    void end(Payout payout) {
        deadlines.clear(PayoutDeadline.PAYOUT_ANSWER, payout.id().value());
        deadlines.clear(PayoutDeadline.PAYOUT_QUERY, payout.id().value());
    }

    private void set(PayoutDeadline kind, Payout payout, Instant due) {
        deadlines.set(kind.of(payout.id().value(), due));
    }
}
