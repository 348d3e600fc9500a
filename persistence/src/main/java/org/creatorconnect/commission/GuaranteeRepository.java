package org.creatorconnect.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.Guarantee;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLineId;

/**
 * Guarantees with the lines under them. Their rows are locked by ascending id, after an order's and
 * before those of earnings: whoever holds one may read its lines, for nobody else changes them.
 */
@ApplicationScoped
public class GuaranteeRepository {

    private static final String LINES =
            """
            SELECT c.guarantee_id, c.order_id, c.line_id, c.base_minor, c.paid_minor, c.rate, c.cps_minor, c.whole_minor,
                   array_agg(c.id), c.currency
            FROM commission c WHERE c.guarantee_id IN (:guarantees)
            GROUP BY c.guarantee_id, c.guarantee_position, c.order_id, c.line_id, c.base_minor, c.paid_minor, c.rate,
                     c.cps_minor, c.whole_minor, c.currency
            ORDER BY c.guarantee_id, c.guarantee_position\
            """;

    @PersistenceContext EntityManager entityManager;

    /**
     * The guarantees of these assignments, of those that have one, locked until the transaction
     * ends. Nothing is asked for none.
     */
    public Map<UUID, Guarantee> lock(Collection<UUID> assignments) {
        Map<UUID, Guarantee> found = new HashMap<>();
        if (!assignments.isEmpty()) {
            entityManager
                    .createQuery(
                            "select g from Guarantee g where g.assignmentId in :ids order by g.assignmentId",
                            Guarantee.class)
                    .setParameter("ids", assignments)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList()
                    .forEach(one -> found.put(one.id().value(), one));
        }
        return found;
    }

    /** The guarantees under which lines of an order are, locked until the transaction ends. */
    public Map<UUID, Guarantee> hold(OrderId order) {
        return lock(
                entityManager
                        .createQuery(
                                "select distinct c.guaranteed.guaranteeId from Commission c"
                                        + " where c.orderId = :order and c.guaranteed.guaranteeId is not null",
                                UUID.class)
                        .setParameter("order", order.value())
                        .getResultList());
    }

    /** The same with all their lines. */
    public GuaranteedLines lockOf(OrderId order) {
        return withLines(hold(order));
    }

    /** The guarantee of an assignment, locked, with its lines; of one without, nothing. */
    public GuaranteedLines lockOf(AssignmentId assignment) {
        return withLines(lock(List.of(assignment.value())));
    }

    private GuaranteedLines withLines(Map<UUID, Guarantee> guarantees) {
        return new GuaranteedLines(
                guarantees.values(), guarantees.isEmpty() ? List.of() : lines(guarantees));
    }

    private List<GuaranteedLines.Line> lines(Map<UUID, Guarantee> guarantees) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(LINES)
                        .setParameter("guarantees", guarantees.keySet()),
                GuaranteeRepository::line);
    }

    private static GuaranteedLines.Line line(SqlRow row) {
        UUID guarantee = row.id();
        OrderId order = new OrderId(row.id());
        OrderLineId line = new OrderLineId(row.id());
        long base = row.large();
        long paid = row.large();
        Rate rate = row.rate();
        long cps = row.large();
        long extra = row.large();
        List<UUID> commissions = row.ids();
        String currency = row.text();
        return new GuaranteedLines.Line(
                guarantee,
                order,
                line,
                Money.of(base, currency),
                Money.of(paid, currency),
                rate,
                Money.of(cps, currency),
                Money.of(extra, currency),
                commissions);
    }

    /** What was and will be paid of an assignment's fee: all that did not go back. */
    public Money advance(Guarantee guarantee) {
        Number paid =
                (Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT coalesce(sum(fee_minor), 0) FROM tranche"
                                                + " WHERE assignment_id = :id AND status <> 'RETURNED'")
                                .setParameter("id", guarantee.id().value())
                                .getSingleResult();
        return new Money(paid.longValue(), guarantee.currency());
    }

    /**
     * Commissions by ascending id, locked until the transaction ends. Lock their earnings before.
     */
    public List<Commission> lockCommissions(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select c from Commission c where c.id in :ids order by c.id",
                                Commission.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /**
     * Adjustments that may be paid as earnings of their own, by their ids, each with its
     * commission.
     */
    public Map<UUID, UUID> paidByThemselves(Collection<UUID> commissions) {
        Map<UUID, UUID> found = new HashMap<>();
        if (!commissions.isEmpty()) {
            SqlRow.all(
                            entityManager
                                    .createQuery(
                                            "select a.id, a.commissionId from CommissionAdjustment a"
                                                    + " where a.commissionId in :ids and a.cause = FEE_UNPAID"
                                                    + " and a.takenFrom = PAYABLE")
                                    .setParameter("ids", commissions),
                            row -> Map.entry(row.id(), row.id()))
                    .forEach(one -> found.put(one.getKey(), one.getValue()));
        }
        return found;
    }
}
