package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutCase;
import org.creatorconnect.payout.PayoutCaseRepository;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.payout.VerdictEffect;
import org.creatorconnect.refusal.StateForbids;

/** Books what two people found out about a payout. */
@ApplicationScoped
public class PayoutVerdicts {

    private final PayoutCaseRepository cases;
    private final PayoutProgress progress;
    private final LateSettlements late;
    private final PayoutRunProgress runs;

    protected PayoutVerdicts() {
        this(null, null, null, null);
    }

    @Inject
    public PayoutVerdicts(
            PayoutCaseRepository cases,
            PayoutProgress progress,
            LateSettlements late,
            PayoutRunProgress runs) {
        this.cases = cases;
        this.progress = progress;
        this.late = late;
        this.runs = runs;
    }

    /** What a verdict would do to the payout as it stands. */
    VerdictEffect effect(Payout payout, PayoutVerdict verdict) {
        return VerdictEffect.of(payout.status(), verdict, cases.isSettledLate(payout.id()));
    }

    /**
     * @throws StateForbids when a verdict of this effect cannot be booked here
     */
    void requireBookable(VerdictEffect effect) {
        if (effect == VerdictEffect.FORBIDDEN) {
            throw new StateForbids("The payout was settled after its failure", "taken back");
        }
    }

    /** Books it, and frees what the case still keeps back. */
    void book(VerdictEffect effect, Payout payout, PayoutCase closed) {
        requireBookable(effect);
        switch (effect) {
            case SETTLE -> progress.settle(payout);
            case FAIL -> progress.fail(payout, null);
            case RETURN -> progress.giveBack(payout, null);
            case SETTLE_AFTER_FAILURE -> late.book(payout, closed);
            case NOTHING, FORBIDDEN -> {
                // The books say so already.
            }
        }
        cases.free(closed);
        runs.moved(payout);
    }
}
