package org.creatorconnect.commission.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
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

    protected CommissionPayoutStates() {
        this(null, null);
    }

    @Inject
    public CommissionPayoutStates(CommissionRepository commissions, AuditTrail audit) {
        this.commissions = commissions;
        this.audit = audit;
    }

    /** They are on their way to the payment system. */
    public void inPayout(List<UUID> ids) {
        move(ids, List.of(CommissionStatus.APPROVED), CommissionStatus.IN_PAYOUT);
    }

    /** The affiliate has the money. */
    public void paid(List<UUID> ids) {
        move(ids, List.of(CommissionStatus.IN_PAYOUT), CommissionStatus.PAID);
    }

    /** The payout failed, was canceled or came back. */
    public void backToApproved(List<UUID> ids) {
        move(
                ids,
                List.of(CommissionStatus.IN_PAYOUT, CommissionStatus.PAID),
                CommissionStatus.APPROVED);
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
