package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.earnings.EarningsMoved;
import org.creatorconnect.earnings.PayoutStep;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutRepository;

/**
 * What becomes of the earnings in a payout, and of the commissions behind them. Whoever calls this
 * touches the books afterwards: locks are taken in one order everywhere, earnings, commissions,
 * accounts, so that a payout and a refund of the same sale never wait for each other.
 */
@ApplicationScoped
public class PayoutEarnings {

    private final PayoutRepository payouts;
    private final Event<EarningsMoved> moved;

    protected PayoutEarnings() {
        this(null, null);
    }

    @Inject
    public PayoutEarnings(PayoutRepository payouts, Event<EarningsMoved> moved) {
        this.payouts = payouts;
        this.moved = moved;
    }

    /** The payee has the money. */
    void settle(Payout payout) {
        payouts.lockEarnings(payout.id());
        tell(PayoutStep.SETTLED, payouts.commissions(payout.id()));
    }

    /** The payee does not have it: another run can claim them. */
    void release(Payout payout) {
        payouts.lockEarnings(payout.id());
        tell(PayoutStep.RELEASED, payouts.commissions(payout.id()));
        payouts.release(payout.id());
    }

    /** The commissions follow, in this transaction. */
    void tell(PayoutStep step, List<UUID> commissions) {
        if (!commissions.isEmpty()) {
            moved.fire(new EarningsMoved(step, commissions));
        }
    }
}
