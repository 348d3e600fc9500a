package org.creatorconnect.campaign;

import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.Refusal;

/** The fees of a campaign's tasks would come to more than the campaign's budget. */
public final class BudgetExceeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public BudgetExceeded(Money budget, Money fees) {
        super(
                Kind.UNPROCESSABLE,
                "BUDGET_EXCEEDED",
                "The campaign's budget is "
                        + budget
                        + ", and with this task the fees of its tasks come to "
                        + fees
                        + ".");
    }
}
