package org.creatorconnect.click.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.creatorconnect.click.ClickBudgetRepository;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.merchant.MerchantId;

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
