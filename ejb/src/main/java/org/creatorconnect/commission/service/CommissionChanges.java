package org.creatorconnect.commission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.AdjustmentCause;
import org.creatorconnect.commission.AdjustmentEvent;
import org.creatorconnect.commission.ApprovalReason;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.CommissionEntries;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.commission.GuaranteeRepository;
import org.creatorconnect.commission.GuaranteedLines;
import org.creatorconnect.commission.ReversalReason;
import org.creatorconnect.commission.Takeback;
import org.creatorconnect.commission.service.Takebacks.Change;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLineId;

/**
 * Takes commissions back, whole or in part, from wherever their money lies. Locks are taken in one
 * order: the order (by the caller), guarantees, earnings, commissions, accounts. Payouts keep to it
 * too.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CommissionChanges {

    private final CommissionRepository commissions;
    private final GuaranteeRepository guarantees;
    private final CommissionEarnings earnings;
    private final Takebacks takebacks;
    private final CommissionEntries books;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected CommissionChanges() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public CommissionChanges(
            CommissionRepository commissions,
            GuaranteeRepository guarantees,
            CommissionEarnings earnings,
            Takebacks takebacks,
            CommissionEntries books,
            AuditTrail audit,
            InstantSource clock) {
        this.commissions = commissions;
        this.guarantees = guarantees;
        this.earnings = earnings;
        this.takebacks = takebacks;
        this.books = books;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The order was completed.
     *
     * @return whether it has commissions that wait now
     */
    public boolean awaitApproval(OrderId order, Instant at) {
        List<Commission> all = commissions.lockOf(order);
        all.forEach(commission -> commission.awaitApproval(at));
        return !all.isEmpty();
    }

    /** What is pending and due becomes payable. */
    public void approve(OrderId order, ApprovalReason reason) {
        Instant now = clock.instant();
        guarantees.hold(order);
        List<Commission> due =
                commissions.lockOf(order).stream()
                        .filter(one -> one.status() == CommissionStatus.PENDING)
                        .filter(one -> one.approvesAt().filter(at -> !at.isAfter(now)).isPresent())
                        .toList();
        for (Commission commission : due) {
            commission.approve(now, reason);
            earnings.open(commission, now);
        }
        audit.recordAll(
                "COMMISSION_APPROVED",
                "commission",
                due.stream().map(one -> one.id().value()).toList(),
                switch (reason) {
                    case COMPLETED -> "the order can no longer be returned";
                    case VALIDATED_BY_SILENCE -> "the shop reported nothing in time";
                });
        books.approve(due, now);
    }

    /** All of the order was given back before: what keeps nothing and still waits ends with it. */
    public void endWithRefund(OrderId order) {
        Instant now = clock.instant();
        List<UUID> ended =
                commissions.lockOf(order).stream()
                        .filter(one -> one.reverse(ReversalReason.REFUNDED, now))
                        .map(one -> one.id().value())
                        .toList();
        audit.recordAll("COMMISSION_REVERSED", "commission", ended, "the order was refunded");
    }

    /** Nothing of the order stands. */
    public void giveUp(OrderId order, AdjustmentEvent event) {
        GuaranteedLines guaranteed = guarantees.lockOf(order);
        guaranteed.giveUp(order);
        change(
                order,
                guaranteed,
                commission ->
                        Optional.of(
                                new Change(
                                        commission,
                                        event,
                                        Money.zero(commission.original().currency()),
                                        commission.giveUp(),
                                        true)));
    }

    /** Lines of the order were given back, in part or whole. */
    public void follow(OrderId order, Map<OrderLineId, RefundedLine> lines, AdjustmentEvent event) {
        GuaranteedLines guaranteed = guarantees.lockOf(order);
        lines.forEach((line, refunded) -> guaranteed.refund(line, refunded.soFar()));
        change(
                order,
                guaranteed,
                commission ->
                        Optional.ofNullable(lines.get(commission.lineId()))
                                .filter(line -> !line.now().isZero() || !commission.isReversed())
                                .map(line -> refunded(commission, line, guaranteed, event)));
    }

    private static Change refunded(
            Commission commission,
            RefundedLine line,
            GuaranteedLines guaranteed,
            AdjustmentEvent event) {
        Takeback back =
                commission.isGuaranteed()
                        ? guaranteed
                                .of(commission.lineId())
                                .map(now -> commission.stand(now.cps(), now.extra()))
                                .orElseThrow()
                        : commission.follow(line.soFar());
        return new Change(
                commission, event, line.now(), back, line.soFar().equals(commission.paid()));
    }

    /**
     * Changes commissions of an order, and those that the fee of a guarantee takes in place of what
     * these lost.
     *
     * @param own what happens to a commission of the order itself, if anything
     */
    private void change(
            OrderId order, GuaranteedLines guaranteed, Function<Commission, Optional<Change>> own) {
        guaranteed.settle();
        Map<UUID, GuaranteedLines.Line> shifted = guaranteed.shifted();
        Set<UUID> all = new HashSet<>(commissions.idsOf(order));
        all.addAll(shifted.keySet());
        LockedEarnings locked = earnings.lock(all, !guaranteed.isEmpty());
        List<Change> changes = new ArrayList<>();
        Map<UUID, AdjustmentEvent> steps = new HashMap<>();
        for (Commission commission : locked(order, all, guaranteed)) {
            Optional<Change> mine =
                    commission.orderId().equals(order) ? own.apply(commission) : Optional.empty();
            mine.or(() -> recouped(commission, shifted, guaranteed, steps)).ifPresent(changes::add);
        }
        takebacks.apply(changes, locked, clock.instant());
    }

    private List<Commission> locked(OrderId order, Set<UUID> all, GuaranteedLines guaranteed) {
        return guaranteed.isEmpty() ? commissions.lockOf(order) : guarantees.lockCommissions(all);
    }

    /** The fee takes of a line what an earlier one has lost. */
    private static Optional<Change> recouped(
            Commission commission,
            Map<UUID, GuaranteedLines.Line> shifted,
            GuaranteedLines guaranteed,
            Map<UUID, AdjustmentEvent> steps) {
        return Optional.ofNullable(shifted.get(commission.id().value()))
                .map(
                        line ->
                                new Change(
                                        commission,
                                        steps.computeIfAbsent(
                                                line.guarantee(),
                                                id ->
                                                        AdjustmentEvent.step(
                                                                guaranteed.guarantee(line),
                                                                AdjustmentCause.RECOUPED)),
                                        Money.zero(line.cps().currency()),
                                        commission.stand(line.cps(), line.extra()),
                                        false));
    }
}
