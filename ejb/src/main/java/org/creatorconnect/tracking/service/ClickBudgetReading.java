package org.creatorconnect.tracking.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.tracking.ClickBudgetRepository;
import org.creatorconnect.tracking.ClickMark;

/** Reads whose funds moved, on whichever node; nobody in particular asks. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ClickBudgetReading {

    private final ClickBudgetRepository budgets;

    protected ClickBudgetReading() {
        this(null);
    }

    @Inject
    public ClickBudgetReading(ClickBudgetRepository budgets) {
        this.budgets = budgets;
    }

    public long lastPosting() {
        return budgets.lastPosting();
    }

    public Map<MerchantId, ClickMark> movedSince(long posting) {
        return budgets.movedSince(posting);
    }
}
