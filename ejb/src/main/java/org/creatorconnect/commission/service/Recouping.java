package org.creatorconnect.commission.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.assignment.Guarantee;
import org.creatorconnect.commission.Accrual;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.Takeback;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.rate.RateRule;
import org.creatorconnect.rate.RuleKind;

/**
 * Brings new lines under the guarantees of their assignments, one after the other; both parts of a
 * line that is shared come under it once.
 */
final class Recouping {

    private final Map<UUID, Guarantee> guarantees;
    private final Map<OrderLineId, Money> extras = new HashMap<>();

    /**
     * @param guarantees by assignment, locked
     */
    Recouping(Map<UUID, Guarantee> guarantees) {
        this.guarantees = guarantees;
    }

    /** The assignments by whose rates something is earned: those that may have a guarantee. */
    static Set<UUID> assignments(List<Accrual> accruals) {
        Set<UUID> found = new HashSet<>();
        for (Accrual accrual : accruals) {
            RateRule rule = accrual.decision().rule();
            if (rule.kind() == RuleKind.ASSIGNMENT && accrual.zeroReason().isEmpty()) {
                found.add(rule.id());
            }
        }
        return found;
    }

    /**
     * Lets the fee take its part of a new commission.
     *
     * @return what it takes; empty where there is no guarantee, or it is in another currency
     */
    Optional<Takeback> take(Commission commission, Accrual accrual) {
        return guarantee(accrual)
                .map(
                        guarantee ->
                                commission.guarantee(
                                        guarantee,
                                        extras.computeIfAbsent(
                                                accrual.line(),
                                                line ->
                                                        guarantee.take(
                                                                accrual.share().commission()))));
    }

    private Optional<Guarantee> guarantee(Accrual accrual) {
        return accrual.zeroReason().isPresent()
                        || accrual.decision().rule().kind() != RuleKind.ASSIGNMENT
                ? Optional.empty()
                : Optional.ofNullable(guarantees.get(accrual.decision().rule().id()))
                        .filter(one -> one.currency().equals(accrual.amounts().gross().currency()));
    }
}
