package org.creatorconnect.click.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every second, on every node, whose funds have moved. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NEVER)
public class ClickBudgetSchedule {

    private final ClickBudgets budgets;

    protected ClickBudgetSchedule() {
        this(null);
    }

    @Inject
    public ClickBudgetSchedule(ClickBudgets budgets) {
        this.budgets = budgets;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "click budgets")
    public void look() {
        budgets.look();
    }
}
