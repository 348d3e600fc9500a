package org.creatorconnect.commission.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.commission.CommissionStatus;

/**
 * Commissions follow their payout. Called in the transaction in which the payout moves, with the
 * earnings locked; a commission that is not where it should be stops that transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CommissionPayoutStates {

    private static final int BATCH = 1_000;

    private final CommissionRepository commissions;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected CommissionPayoutStates() {
        this(null, null, null);
    }

    @Inject
    public CommissionPayoutStates(
            CommissionRepository commissions, AuditTrail audit, InstantSource clock) {
        this.commissions = commissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** They are on their way to the payment system. */
    public void inPayout(List<UUID> ids) {
        move(ids, List.of(CommissionStatus.APPROVED), CommissionStatus.IN_PAYOUT);
    }

    /** The affiliate has the money. */
    public void paid(List<UUID> ids) {
        move(ids, List.of(CommissionStatus.IN_PAYOUT), CommissionStatus.PAID);
    }

    /**
     * The payout failed, was canceled or came back. Of what was taken back whole meanwhile nothing
     * can be paid again: it ends.
     */
    public void backToApproved(List<UUID> ids) {
        for (int start = 0; start < ids.size(); start += BATCH) {
            List<UUID> batch = ids.subList(start, Math.min(start + BATCH, ids.size()));
            Set<UUID> ended = end(batch);
            move(
                    batch.stream().filter(id -> !ended.contains(id)).toList(),
                    List.of(CommissionStatus.IN_PAYOUT, CommissionStatus.PAID),
                    CommissionStatus.APPROVED);
        }
    }

    private Set<UUID> end(List<UUID> ids) {
        Set<UUID> ended = new LinkedHashSet<>();
        for (Commission commission : commissions.lockEnding(ids)) {
            commission.comeBack(clock.instant());
            ended.add(commission.id().value());
        }
        audit.recordAll(
                "COMMISSION_REVERSED",
                "commission",
                List.copyOf(ended),
                "taken back while in a payout that ended unpaid");
        return ended;
    }

    private void move(List<UUID> ids, List<CommissionStatus> from, CommissionStatus to) {
        for (int start = 0; start < ids.size(); start += BATCH) {
            List<UUID> batch = ids.subList(start, Math.min(start + BATCH, ids.size()));
            int moved = commissions.move(batch, from, to);
            if (moved != batch.size()) {
                throw new IllegalStateException(
                        (batch.size() - moved) + " commissions cannot become " + to);
            }
            audit.recordAll("COMMISSION_" + to, "commission", batch, "by its payout");
        }
    }
}
