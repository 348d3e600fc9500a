package org.creatorconnect.reporting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.commission.CommissionSums;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.Finding;

/** Adds orders and commissions up again and names each sum that says something else. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.FINANCE, Role.OPERATOR})
public class CommissionSumVerification {

    private final CommissionSums sums;

    protected CommissionSumVerification() {
        this(null);
    }

    @Inject
    public CommissionSumVerification(CommissionSums sums) {
        this.sums = sums;
    }

    /** At most {@code limit} differences; empty when the sums prove out. */
    public List<Finding> verify(int limit) {
        return sums.differences(limit);
    }
}
