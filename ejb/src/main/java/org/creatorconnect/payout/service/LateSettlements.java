package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.earnings.Earning;
import org.creatorconnect.earnings.EarningId;
import org.creatorconnect.earnings.EarningRepository;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.earnings.PayoutStep;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.LateSettlement;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutCase;
import org.creatorconnect.payout.PayoutCaseRepository;
import org.creatorconnect.payout.PayoutEntries;

/** Books a payment that was made although its failure is booked. */
@ApplicationScoped
public class LateSettlements {

    private final PayoutCaseRepository cases;
    private final PayoutEarnings moves;
    private final EarningRepository earnings;
    private final Journal journal;
    private final IdSource ids;
    private final InstantSource clock;

    protected LateSettlements() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LateSettlements(
            PayoutCaseRepository cases,
            PayoutEarnings moves,
            EarningRepository earnings,
            Journal journal,
            IdSource ids,
            InstantSource clock) {
        this.cases = cases;
        this.moves = moves;
        this.earnings = earnings;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes what the case keeps back out of what can be paid, for good. What another payout has
     * claimed since then was paid twice; the payee owes it.
     */
    void book(Payout payout, PayoutCase found) {
        Money keptBack = cases.lockKeptBack(found, payout.net().currency());
        List<UUID> commissions = cases.keptBackCommissions(found);
        moves.tell(PayoutStep.INSTRUCTED, commissions);
        moves.tell(PayoutStep.SETTLED, commissions);
        AccountKey debt = PayoutEntries.debt(payout);
        Map<AccountKey, Money> balances =
                journal.lockedBalances(List.of(PayoutEntries.payable(payout), debt));
        LateSettlement parts = LateSettlement.of(payout, keptBack, balances.get(debt));
        journal.post(PayoutEntries.settledAfterFailure(payout, found.id(), parts, clock.instant()));
        cases.takeOut(found);
        if (parts.left().isPositive()) {
            earnings.add(rest(payout, found, parts.left()));
        }
    }

    /** What was meant for a debt that is gone by now is the payee's. */
    private Earning rest(Payout payout, PayoutCase found, Money left) {
        return new Earning(
                new EarningId(ids.next()),
                payout.affiliateId(),
                EarningSource.ADJUSTMENT,
                found.id().value(),
                left,
                clock.instant());
    }
}
