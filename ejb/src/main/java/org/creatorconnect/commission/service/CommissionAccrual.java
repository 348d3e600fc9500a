package org.creatorconnect.commission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.Accrual;
import org.creatorconnect.commission.AdjustmentEvent;
import org.creatorconnect.commission.Beneficiary;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.CommissionAdjustment;
import org.creatorconnect.commission.CommissionEntries;
import org.creatorconnect.commission.CommissionId;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.commission.GuaranteeRepository;
import org.creatorconnect.commission.Takeback;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.BalanceLimit;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLineId;

/**
 * Makes the commissions of new orders: one per line and affiliate who had a part in it, also where
 * it earns nothing, so that everybody can be told why. However many orders come at once, what is
 * asked and written is so by the set.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CommissionAccrual {

    private final CommissionRepository commissions;
    private final LineAccruals accruals;
    private final GuaranteeRepository guarantees;
    private final CommissionEntries books;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected CommissionAccrual() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public CommissionAccrual(
            CommissionRepository commissions,
            LineAccruals accruals,
            GuaranteeRepository guarantees,
            CommissionEntries books,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.commissions = commissions;
        this.accruals = accruals;
        this.guarantees = guarantees;
        this.books = books;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @return by order the new commissions of the affiliates whose links or codes they were, in the
     *     order of the lines; not those of their agencies
     * @throws BalanceLimit when a merchant would owe beyond every measure
     */
    public Map<OrderId, List<Commission>> accrue(List<AttributedOrder> orders) {
        Map<OrderId, Order> byId =
                orders.stream()
                        .map(AttributedOrder::order)
                        .collect(Collectors.toMap(Order::id, Function.identity()));
        List<Accrual> earned = accruals.of(orders);
        Recouping recouping = new Recouping(guarantees.lock(Recouping.assignments(earned)));
        List<Commission> made = new ArrayList<>();
        List<CommissionAdjustment> recouped = new ArrayList<>();
        for (Accrual accrual : earned) {
            Commission one = awaiting(byId.get(accrual.order()), accrual);
            recouping
                    .take(one, accrual)
                    .filter(taken -> !taken.isNothing())
                    .map(taken -> recouped(one, taken))
                    .ifPresent(recouped::add);
            made.add(one);
        }
        commissions.add(made, recouped);
        audit.recordAll(
                "COMMISSION_ACCRUED",
                "commission",
                made.stream().map(one -> one.id().value()).toList(),
                made.stream().map(one -> "order " + one.orderId().text()).toList());
        books.accrue(made, clock.instant());
        return orders.stream()
                .collect(Collectors.toMap(one -> one.order().id(), inOrderOf(byLine(made))));
    }

    private CommissionAdjustment recouped(Commission one, Takeback taken) {
        Money none = Money.zero(taken.commission().currency());
        return new CommissionAdjustment(
                ids.next(), one.id(), AdjustmentEvent.onArrival(), none, taken, clock.instant());
    }

    private Commission awaiting(Order order, Accrual accrual) {
        Commission one = new Commission(new CommissionId(ids.next()), accrual, clock.instant());
        order.validatesAt().ifPresent(one::awaitApproval);
        return one;
    }

    private static Map<OrderLineId, List<Commission>> byLine(List<Commission> made) {
        return made.stream()
                .filter(one -> one.beneficiary() == Beneficiary.CREATOR)
                .collect(Collectors.groupingBy(Commission::lineId));
    }

    private static Function<AttributedOrder, List<Commission>> inOrderOf(
            Map<OrderLineId, List<Commission>> byLine) {
        return order ->
                order.lines().stream()
                        .flatMap(line -> byLine.getOrDefault(line.id(), List.of()).stream())
                        .toList();
    }
}
