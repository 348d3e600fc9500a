package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutEntries;
import org.creatorconnect.payout.ReportEffect;
import org.jspecify.annotations.Nullable;

/** Moves a payout on: its state, the earnings in it, the books, and how long to wait from now. */
@ApplicationScoped
public class PayoutProgress {

    private final PayoutEarnings earnings;
    private final Journal journal;
    private final PayoutPatience patience;
    private final PayoutCaseFile cases;
    private final PayoutTrail trail;
    private final InstantSource clock;

    protected PayoutProgress() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PayoutProgress(
            PayoutEarnings earnings,
            Journal journal,
            PayoutPatience patience,
            PayoutCaseFile cases,
            PayoutTrail trail,
            InstantSource clock) {
        this.earnings = earnings;
        this.journal = journal;
        this.patience = patience;
        this.cases = cases;
        this.trail = trail;
        this.clock = clock;
    }

    void apply(ReportEffect effect, Payout payout, PaymentReport report) {
        // An answer can overtake our own note that the instruction is with the broker.
        if (payout.instructed(clock.instant())) {
            patience.afterInstruction(List.of(payout));
        }
        switch (effect) {
            case NOTHING -> trail.unchanged(payout, report);
            case ACCEPT -> accept(payout);
            case SETTLE -> settle(payout);
            case SETTLE_AND_RETURN -> {
                settle(payout);
                giveBack(payout, payout.earlyReturn().orElseThrow());
            }
            case FAIL -> fail(payout, report.reasonCode());
            case RETURN -> giveBack(payout, report.reasonCode());
            case REMEMBER_RETURN -> payout.rememberReturn(report.reasonCode());
            case OPEN_CASE -> cases.contradicted(payout, report);
        }
    }

    void settle(Payout payout) {
        settleAll(List.of(payout));
        cases.ended(payout);
    }

    /** These were settled; no case of theirs is open. */
    void settleAll(Collection<Payout> payouts) {
        Instant now = clock.instant();
        payouts.forEach(payout -> payout.settled(now));
        earnings.settle(payouts);
        journal.postAll(
                payouts.stream().map(payout -> PayoutEntries.settled(payout, now)).toList());
        patience.end(payouts);
        trail.moved("PAYOUT_SETTLED", payouts);
    }

    /** These were taken over; no case of theirs is open. */
    void acceptAll(Collection<Payout> payouts) {
        payouts.forEach(payout -> payout.accepted(clock.instant()));
        patience.afterAcceptance(payouts);
        trail.moved("PAYOUT_ACCEPTED", payouts);
    }

    void fail(Payout payout, @Nullable String reason) {
        payout.failed(reason, clock.instant());
        earnings.release(payout, PayoutEntries.failed(payout, clock.instant()));
        end("PAYOUT_FAILED", payout);
    }

    void giveBack(Payout payout, @Nullable String reason) {
        payout.returned(reason, clock.instant());
        earnings.release(payout, PayoutEntries.returned(payout, clock.instant()));
        end("PAYOUT_RETURNED", payout);
    }

    private void accept(Payout payout) {
        acceptAll(List.of(payout));
        cases.answered(payout);
    }

    private void end(String action, Payout payout) {
        patience.end(List.of(payout));
        trail.moved(action, payout);
        cases.ended(payout);
    }
}
