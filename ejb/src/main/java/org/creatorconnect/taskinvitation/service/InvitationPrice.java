package org.creatorconnect.taskinvitation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.campaign.BudgetExceeded;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskCenterPolicy;
import org.creatorconnect.task.service.PublicationCost;
import org.creatorconnect.taskinvitation.InvitationTerms;
import org.jspecify.annotations.Nullable;

/** What somebody who is invited is paid, when it is not what the task pays. */
@ApplicationScoped
public class InvitationPrice {

    private static final String FEE = "fee";

    /** Fees above this are a slip of the hand, not a fee. */
    private static final long MOST_MINOR = 1_000_000_000_000L;

    private final PublicationCost cost;
    private final TaskCenterPolicy policy;

    protected InvitationPrice() {
        this(null, null);
    }

    @Inject
    public InvitationPrice(PublicationCost cost, TaskCenterPolicy policy) {
        this.cost = cost;
        this.policy = policy;
    }

    /** What an invitation by this fee of its own offers, and until when. */
    public InvitationTerms terms(Task task, Optional<Money> own, Instant now) {
        return InvitationTerms.of(task, own, now, policy.invitationTime());
    }

    /**
     * The fee of its own that such an invitation has; none for the task's own.
     *
     * @throws ValidationFailed when the task pays no fee, or this is none in its currency
     */
    public Optional<Money> own(Task task, @Nullable Money fee) {
        if (fee == null) {
            return Optional.empty();
        }
        Money usual = task.terms().compensation().fee();
        if (!usual.isPositive()) {
            throw ValidationFailed.of(FEE, "does not belong to a task that pays by sale alone");
        }
        if (!fee.currency().equals(usual.currency())) {
            throw ValidationFailed.of(FEE, "must be in the task's currency " + usual.currency());
        }
        if (!fee.isPositive() || fee.minor() > MOST_MINOR) {
            throw ValidationFailed.of(FEE, "must be a positive amount");
        }
        return fee.equals(usual) ? Optional.empty() : Optional.of(fee);
    }

    /**
     * The campaign leaves room for what they may earn above the task's fee.
     *
     * @throws BudgetExceeded when it does not
     */
    public void requireRoom(Task task, Optional<Money> own, int creators) {
        Money usual = task.terms().compensation().fee();
        own.filter(fee -> fee.compareTo(usual) > 0)
                .ifPresent(fee -> cost.requireRoom(task, fee.minus(usual).times(creators)));
    }
}
