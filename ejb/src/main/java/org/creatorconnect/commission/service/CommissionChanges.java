package org.creatorconnect.commission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.AdjustmentEvent;
import org.creatorconnect.commission.ApprovalReason;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.CommissionAdjustment;
import org.creatorconnect.commission.CommissionEntries;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.commission.ReversalReason;
import org.creatorconnect.commission.Takeback;
import org.creatorconnect.earnings.Earning;
import org.creatorconnect.earnings.EarningId;
import org.creatorconnect.earnings.EarningRepository;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLineId;
import org.jspecify.annotations.Nullable;

/**
 * Takes commissions back, whole or in part, from wherever their money lies. Locks are taken in one
 * order: the order (by the caller), earnings, commissions, accounts. Payouts keep to it too.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CommissionChanges {

    private final CommissionRepository commissions;
    private final EarningRepository earnings;
    private final CommissionEntries books;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected CommissionChanges() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CommissionChanges(
            CommissionRepository commissions,
            EarningRepository earnings,
            CommissionEntries books,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.commissions = commissions;
        this.earnings = earnings;
        this.books = books;
        this.audit = audit;
        this.ids = ids;
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
        List<Commission> due =
                commissions.lockOf(order).stream()
                        .filter(one -> one.status() == CommissionStatus.PENDING)
                        .filter(one -> one.approvesAt().filter(at -> !at.isAfter(now)).isPresent())
                        .toList();
        for (Commission commission : due) {
            commission.approve(now, reason);
            if (commission.kept().commission().isPositive()) {
                earnings.add(earning(commission, now));
            }
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
        Map<UUID, Earning> paid = lockEarnings(order);
        List<Change> changes = new ArrayList<>();
        for (Commission commission : commissions.lockOf(order)) {
            Money nothing = Money.zero(commission.original().currency());
            changes.add(new Change(commission, nothing, commission.giveUp(), true));
        }
        apply(changes, event, paid);
    }

    /** Lines of the order were given back, in part or whole. */
    public void follow(OrderId order, Map<OrderLineId, RefundedLine> lines, AdjustmentEvent event) {
        Map<UUID, Earning> paid = lockEarnings(order);
        List<Change> changes = new ArrayList<>();
        for (Commission commission : commissions.lockOf(order)) {
            RefundedLine line = lines.get(commission.lineId());
            if (line != null && !(line.now().isZero() && commission.isReversed())) {
                changes.add(
                        new Change(
                                commission,
                                line.now(),
                                commission.follow(line.soFar()),
                                line.soFar().equals(commission.paid())));
            }
        }
        apply(changes, event, paid);
    }

    /** The whole line is gone, or part of it: what keeps nothing anyway ends with the line only. */
    private record Change(
            Commission commission, Money refund, Takeback takeback, boolean wholeLine) {}

    private void apply(List<Change> changes, AdjustmentEvent event, Map<UUID, Earning> paid) {
        Instant now = clock.instant();
        List<CommissionEntries.Return> returns = new ArrayList<>();
        List<CommissionAdjustment> rows = new ArrayList<>();
        List<UUID> reversed = new ArrayList<>();
        for (Change change : changes) {
            Commission commission = change.commission();
            CommissionAdjustment row =
                    new CommissionAdjustment(
                            ids.next(),
                            commission.id(),
                            event,
                            change.refund(),
                            change.takeback(),
                            now);
            rows.add(row);
            returns.add(
                    new CommissionEntries.Return(
                            commission, "adjusted:" + row.id(), change.takeback()));
            lower(paid.get(commission.id().value()), change.takeback(), now);
            if (change.wholeLine() && commission.reverse(event.reversal(), now)) {
                reversed.add(commission.id().value());
            }
        }
        commissions.addAdjustments(rows);
        record(changes, reversed, event);
        books.takeBack(returns, kind(event), now);
    }

    private void record(List<Change> changes, List<UUID> reversed, AdjustmentEvent event) {
        List<UUID> adjusted =
                changes.stream()
                        .map(change -> change.commission().id().value())
                        .filter(id -> !reversed.contains(id))
                        .toList();
        String detail = event.cause() + " " + event.reference();
        audit.recordAll("COMMISSION_ADJUSTED", "commission", adjusted, detail);
        audit.recordAll("COMMISSION_REVERSED", "commission", reversed, detail);
    }

    /** What can be paid follows at once; what a payout has already is owed from now on. */
    private static void lower(@Nullable Earning earning, Takeback takeback, Instant now) {
        if (earning == null || takeback.commission().isZero()) {
            return;
        }
        switch (takeback.from()) {
            case PENDING -> {
                // Nothing of it can be paid yet.
            }
            case PAYABLE -> earning.takeBack(takeback.commission(), now);
            case DEBT -> earning.owe(takeback.commission());
        }
    }

    private Earning earning(Commission commission, Instant now) {
        return new Earning(
                new EarningId(ids.next()),
                commission.affiliateId(),
                EarningSource.COMMISSION,
                commission.id().value(),
                commission.kept().commission(),
                now);
    }

    private Map<UUID, Earning> lockEarnings(OrderId order) {
        return earnings.lockBySources(EarningSource.COMMISSION, commissions.idsOf(order)).stream()
                .collect(Collectors.toMap(Earning::sourceId, Function.identity()));
    }

    private static EventKind kind(AdjustmentEvent event) {
        return switch (event.cause()) {
            case REFUND -> EventKind.COMMISSION_REFUNDED;
            case CANCELLATION, NEVER_COMPLETED -> EventKind.COMMISSION_REVERSED;
        };
    }
}
