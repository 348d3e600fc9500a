package org.creatorconnect.commission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.Guarantee;
import org.creatorconnect.commission.AdjustmentCause;
import org.creatorconnect.commission.AdjustmentEvent;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.GuaranteeRepository;
import org.creatorconnect.commission.GuaranteedLines;
import org.creatorconnect.commission.KeptShare;
import org.creatorconnect.money.Money;

/**
 * Lets the lines under a guarantee follow what is paid of its fee: where less is paid than was to
 * be, the fee takes less of them, and the merchant pays the difference as commission; where more is
 * paid, the fee takes more.
 */
@ApplicationScoped
public class GuaranteeChanges {

    private final GuaranteeRepository guarantees;
    private final CommissionEarnings earnings;
    private final Takebacks takebacks;
    private final Raises raises;
    private final InstantSource clock;

    protected GuaranteeChanges() {
        this(null, null, null, null, null);
    }

    @Inject
    public GuaranteeChanges(
            GuaranteeRepository guarantees,
            CommissionEarnings earnings,
            Takebacks takebacks,
            Raises raises,
            InstantSource clock) {
        this.guarantees = guarantees;
        this.earnings = earnings;
        this.takebacks = takebacks;
        this.raises = raises;
        this.clock = clock;
    }

    /** Locks all that may change, before anything else is posted. */
    void hold(AssignmentId assignment) {
        GuaranteedLines lines = guarantees.lockOf(assignment);
        if (!lines.isEmpty()) {
            earnings.lock(lines.commissions(), true);
            guarantees.lockCommissions(lines.commissions());
        }
    }

    /** The fee counts for what was and will be paid of it now. */
    void follow(AssignmentId assignment) {
        GuaranteedLines lines = guarantees.lockOf(assignment);
        lines.guarantees().forEach(one -> follow(one, lines));
    }

    private void follow(Guarantee guarantee, GuaranteedLines lines) {
        Money before = guarantee.advance();
        guarantee.advance(guarantees.advance(guarantee));
        int change = guarantee.advance().compareTo(before);
        lines.settle();
        Map<UUID, GuaranteedLines.Line> shifted = lines.shifted();
        if (shifted.isEmpty()) {
            return;
        }
        LockedEarnings locked = earnings.lock(shifted.keySet(), true);
        List<Commission> commissions = guarantees.lockCommissions(shifted.keySet());
        AdjustmentEvent event =
                AdjustmentEvent.step(
                        guarantee,
                        change > 0 ? AdjustmentCause.RECOUPED : AdjustmentCause.FEE_UNPAID);
        if (change > 0) {
            takebacks.apply(lowered(commissions, shifted, event), locked, clock.instant());
        } else {
            raises.apply(raised(commissions, shifted), event, locked, clock.instant());
        }
    }

    private static List<Takebacks.Change> lowered(
            List<Commission> commissions,
            Map<UUID, GuaranteedLines.Line> shifted,
            AdjustmentEvent event) {
        List<Takebacks.Change> changes = new ArrayList<>();
        for (Commission one : commissions) {
            GuaranteedLines.Line line = shifted.get(one.id().value());
            Money none = Money.zero(line.cps().currency());
            changes.add(
                    new Takebacks.Change(
                            one, event, none, one.stand(line.cps(), line.extra()), false));
        }
        return changes;
    }

    private static Map<Commission, KeptShare> raised(
            List<Commission> commissions, Map<UUID, GuaranteedLines.Line> shifted) {
        Map<Commission, KeptShare> more = new LinkedHashMap<>();
        for (Commission one : commissions) {
            more.put(one, one.rise(shifted.get(one.id().value()).extra()));
        }
        return more;
    }
}
