package org.creatorconnect.reporting.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.creatorconnect.commission.CommissionSums;

/** Brings the sums of commissions up to some orders, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CommissionCounting {

    /** Changes of one turn: a second's work, after which others see it. */
    private static final int MOST = 10_000;

    private final CommissionSums sums;

    protected CommissionCounting() {
        this(null);
    }

    @Inject
    public CommissionCounting(CommissionSums sums) {
        this.sums = sums;
    }

    /**
     * Counts what is due, the oldest first.
     *
     * @return how many orders; 0 when none is due or another node counts just now
     */
    public int count() {
        return sums.count(MOST);
    }
}
