package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.earnings.EarningsMoved;
import org.creatorconnect.earnings.PayoutStep;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutEntries;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.ReportEffect;
import org.creatorconnect.platform.service.NewFacts;
import org.jspecify.annotations.Nullable;

/** Moves a payout on: its state, the books, the earnings in it, and how long to wait from now. */
@ApplicationScoped
public class PayoutProgress {

    private final PayoutRepository payouts;
    private final Journal journal;
    private final Event<EarningsMoved> moved;
    private final PayoutPatience patience;
    private final PayoutTrail trail;
    private final NewFacts facts;

    protected PayoutProgress() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PayoutProgress(
            PayoutRepository payouts,
            Journal journal,
            Event<EarningsMoved> moved,
            PayoutPatience patience,
            PayoutTrail trail,
            NewFacts facts) {
        this.payouts = payouts;
        this.journal = journal;
        this.moved = moved;
        this.patience = patience;
        this.trail = trail;
        this.facts = facts;
    }

    void apply(ReportEffect effect, Payout payout, PaymentReport report) {
        // An answer can overtake our own note that the instruction is with the broker.
        payout.instructed(facts.now());
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
            case OPEN_CASE -> trail.contradicted(payout, report);
        }
        trail.endRun(payout);
    }

    private void accept(Payout payout) {
        payout.accepted(facts.now());
        patience.afterAcceptance(payout);
        trail.moved("PAYOUT_ACCEPTED", payout);
    }

    private void settle(Payout payout) {
        payout.settled(facts.now());
        journal.post(PayoutEntries.settled(payout, facts.now()));
        patience.end(payout);
        tell(PayoutStep.SETTLED, payout);
        trail.moved("PAYOUT_SETTLED", payout);
    }

    private void fail(Payout payout, @Nullable String reason) {
        payout.failed(reason, facts.now());
        journal.post(PayoutEntries.failed(payout, facts.now()));
        release(payout);
        trail.moved("PAYOUT_FAILED", payout);
    }

    private void giveBack(Payout payout, @Nullable String reason) {
        payout.returned(reason, facts.now());
        journal.post(PayoutEntries.returned(payout, facts.now()));
        release(payout);
        trail.moved("PAYOUT_RETURNED", payout);
    }

    private void release(Payout payout) {
        patience.end(payout);
        tell(PayoutStep.RELEASED, payout);
        payouts.release(payout.id());
    }

    private void tell(PayoutStep step, Payout payout) {
        List<UUID> commissions = payouts.commissions(payout.id());
        if (!commissions.isEmpty()) {
            moved.fire(new EarningsMoved(step, commissions));
        }
    }
}
