package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.earnings.Earning;
import org.creatorconnect.earnings.EarningId;
import org.creatorconnect.earnings.EarningRepository;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.earnings.EarningsMoved;
import org.creatorconnect.earnings.PayoutStep;
import org.creatorconnect.earnings.SetOff;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutEntries;
import org.creatorconnect.payout.PayoutRepository;

/**
 * What becomes of the earnings in a payout, and of the commissions behind them. Whoever calls this
 * touches the books afterwards: locks are taken in one order everywhere, earnings, commissions,
 * accounts, so that a payout and a refund of the same sale never wait for each other.
 */
@ApplicationScoped
public class PayoutEarnings {

    private final PayoutRepository payouts;
    private final EarningRepository earnings;
    private final Journal journal;
    private final Event<EarningsMoved> moved;
    private final IdSource ids;
    private final InstantSource clock;

    protected PayoutEarnings() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PayoutEarnings(
            PayoutRepository payouts,
            EarningRepository earnings,
            Journal journal,
            Event<EarningsMoved> moved,
            IdSource ids,
            InstantSource clock) {
        this.payouts = payouts;
        this.earnings = earnings;
        this.journal = journal;
        this.moved = moved;
        this.ids = ids;
        this.clock = clock;
    }

    /** The payees have the money. */
    void settle(Collection<Payout> settled) {
        tell(PayoutStep.SETTLED, payouts.lockEarnings(settled.stream().map(Payout::id).toList()));
    }

    /**
     * The payee does not have it. However a posted payout ends without money, it ends here: it is
     * taken back in the books, what refunds made its earnings owe meanwhile is set off, and another
     * run can claim what is left of them.
     *
     * @param reversal the entry that takes the payout back
     */
    void release(Payout payout, JournalEntry reversal) {
        tell(PayoutStep.RELEASED, payouts.lockEarnings(List.of(payout.id())));
        List<Earning> owing = earnings.owing(payout.id().value());
        if (owing.isEmpty()) {
            journal.post(reversal);
        } else {
            setOff(payout, owing, reversal);
        }
        payouts.release(payout.id());
    }

    /** The commissions follow, in this transaction. */
    void tell(PayoutStep step, List<UUID> commissions) {
        if (!commissions.isEmpty()) {
            moved.fire(new EarningsMoved(step, commissions));
        }
    }

    private void setOff(Payout payout, List<Earning> owing, JournalEntry reversal) {
        Money debt =
                journal.lockedBalances(PayoutEntries.accounts(payout))
                        .get(PayoutEntries.debt(payout))
                        .plus(payout.recovered());
        SetOff setOff = SetOff.of(owing, payout.id().value(), debt, clock.instant());
        List<JournalEntry> entries = new ArrayList<>();
        entries.add(reversal);
        entries.addAll(setOff.entries());
        journal.postAll(entries);
        if (setOff.left().isPositive()) {
            earnings.add(left(payout, setOff.left()));
        }
    }

    /** Named after the payout whose end left it. */
    private Earning left(Payout payout, Money left) {
        return new Earning(
                new EarningId(ids.next()),
                payout.affiliateId(),
                EarningSource.ADJUSTMENT,
                payout.id().value(),
                left,
                clock.instant());
    }
}
