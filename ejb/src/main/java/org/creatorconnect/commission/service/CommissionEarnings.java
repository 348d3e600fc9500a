package org.creatorconnect.commission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.GuaranteeRepository;
import org.creatorconnect.commission.TakenFrom;
import org.creatorconnect.earnings.Earning;
import org.creatorconnect.earnings.EarningId;
import org.creatorconnect.earnings.EarningRepository;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.money.Money;

/** What can be paid of commissions: opened, raised, and locked before they change. */
@ApplicationScoped
public class CommissionEarnings {

    private final EarningRepository earnings;
    private final GuaranteeRepository guarantees;
    private final IdSource ids;

    protected CommissionEarnings() {
        this(null, null, null);
    }

    @Inject
    public CommissionEarnings(
            EarningRepository earnings, GuaranteeRepository guarantees, IdSource ids) {
        this.earnings = earnings;
        this.guarantees = guarantees;
        this.ids = ids;
    }

    /** An approved commission can be paid, when it keeps anything. */
    void open(Commission commission, Instant now) {
        Money kept = commission.kept().commission();
        if (kept.isPositive()) {
            add(commission, EarningSource.COMMISSION, commission.id().value(), kept, now);
        }
    }

    /**
     * A commission keeps more than before: so much more can be paid of it, by its own earning or,
     * when a payout has or had that, by another.
     *
     * @param adjustment in whose name another is
     */
    void raise(
            Commission commission,
            UUID adjustment,
            Money more,
            LockedEarnings locked,
            Instant now) {
        TakenFrom lies = commission.status().liesIn();
        if (more.isZero() || lies == TakenFrom.PENDING) {
            return;
        }
        if (lies == TakenFrom.DEBT) {
            add(commission, EarningSource.ADJUSTMENT, adjustment, more, now);
        } else {
            locked.of(commission.id().value())
                    .ifPresentOrElse(
                            one -> one.raise(more),
                            () ->
                                    add(
                                            commission,
                                            EarningSource.COMMISSION,
                                            commission.id().value(),
                                            more,
                                            now));
        }
    }

    /**
     * @param guaranteed whether any of the commissions is under a guarantee
     */
    LockedEarnings lock(Collection<UUID> commissions, boolean guaranteed) {
        Map<UUID, UUID> raises = guaranteed ? guarantees.paidByThemselves(commissions) : Map.of();
        Map<UUID, Earning> own = new HashMap<>();
        Map<UUID, List<Earning>> raised = new HashMap<>();
        for (Earning earning : earnings.lockOf(commissions, raises.keySet())) {
            UUID commission = raises.get(earning.sourceId());
            if (commission == null) {
                own.put(earning.sourceId(), earning);
            } else {
                raised.computeIfAbsent(commission, id -> new ArrayList<>()).add(earning);
            }
        }
        return new LockedEarnings(own, raised);
    }

    private void add(
            Commission commission, EarningSource source, UUID id, Money amount, Instant now) {
        earnings.add(
                new Earning(
                        new EarningId(ids.next()),
                        commission.affiliateId(),
                        source,
                        id,
                        amount,
                        now));
    }
}
