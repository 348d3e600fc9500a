package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
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
            patience.afterInstruction(payout);
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
        payout.settled(clock.instant());
        earnings.settle(payout);
        journal.post(PayoutEntries.settled(payout, clock.instant()));
        end("PAYOUT_SETTLED", payout);
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
        payout.accepted(clock.instant());
        patience.afterAcceptance(payout);
        cases.answered(payout);
        trail.moved("PAYOUT_ACCEPTED", payout);
    }

    private void end(String action, Payout payout) {
        patience.end(payout);
        cases.ended(payout);
        trail.moved(action, payout);
    }
}
