package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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

    /** The instructions are with the broker: answers are due. */
    public void afterInstruction(Collection<Payout> payouts) {
        setAnswer(payouts, clock.instant().plus(ANSWER_TIME));
    }

    /** They were taken over: their settlement is due. */
    void afterAcceptance(Collection<Payout> payouts) {
        deadlines.clearAll(List.of(PayoutDeadline.PAYOUT_QUERY), subjects(payouts));
        setAnswer(payouts, SETTLEMENT_TIME.after(clock.instant()));
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
    void end(Collection<Payout> payouts) {
        deadlines.clearAll(
                List.of(PayoutDeadline.PAYOUT_ANSWER, PayoutDeadline.PAYOUT_QUERY),
                subjects(payouts));
    }

    private void setAnswer(Collection<Payout> payouts, Instant due) {
        deadlines.setAll(
                subjects(payouts).stream()
                        .map(subject -> PayoutDeadline.PAYOUT_ANSWER.of(subject, due))
                        .toList());
    }

    private void set(PayoutDeadline kind, Payout payout, Instant due) {
        deadlines.set(kind.of(payout.id().value(), due));
    }

    private static List<UUID> subjects(Collection<Payout> payouts) {
        return payouts.stream().map(payout -> payout.id().value()).toList();
    }
}
