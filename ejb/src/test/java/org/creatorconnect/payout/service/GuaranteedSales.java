package org.creatorconnect.payout.service;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.FeeTurn;
import org.creatorconnect.assignment.Guarantee;
import org.creatorconnect.assignment.TaskStory;
import org.creatorconnect.attribution.AttributionReason;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.attribution.CandidateKind;
import org.creatorconnect.commission.Accrual;
import org.creatorconnect.commission.AdjustmentEvent;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.CommissionAdjustment;
import org.creatorconnect.commission.CommissionId;
import org.creatorconnect.commission.Takeback;
import org.creatorconnect.link.LinkDestination;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.link.TrackingLink;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.rate.RateDecision;
import org.creatorconnect.rate.RateRule;
import org.creatorconnect.rate.RuleKind;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.Compensation;
import org.creatorconnect.task.Fixtures;

/** Sales under guarantees of assignments in real tables, and what becomes of the fees. */
final class GuaranteedSales {

    private final MoneyServices services;
    private final ManySales sales;
    private final Random random;
    private final Instant now;
    private final EntityManager rows;

    GuaranteedSales(MoneyServices services, ManySales sales, Random random, Instant now) {
        this.services = services;
        this.sales = sales;
        this.random = random;
        this.now = now;
        this.rows = services.rows.entityManager;
    }

    /** An assignment with a fee of two parts, which is an advance on its sales. */
    UUID assignment(long fee) {
        TaskStory story = new TaskStory(rows);
        Money whole = Fixtures.euro(fee);
        story.deposit(whole.times(2));
        Assignment made =
                story.accepted(
                        story.published(
                                Fixtures.terms(
                                        Compensation.guarantee(whole, Rate.of("0.1")),
                                        Fixtures.seventyThirty(),
                                        1)));
        story.keep(new Guarantee(made.id(), whole));
        return made.id().value();
    }

    /** A sale of which a tenth is earned, as the intake takes it in. */
    UUID sell(UUID assignment, UUID payee, long paid) {
        UUID order = sales.order(payee, paid);
        link(order, payee);
        Guarantee guarantee = services.rows.guarantees.lock(List.of(assignment)).get(assignment);
        Accrual accrual = accrual(assignment, order, payee, Fixtures.euro(paid));
        Commission one = new Commission(new CommissionId(order), accrual, now);
        one.awaitApproval(now);
        Takeback taken = one.guarantee(guarantee, guarantee.take(accrual.share().commission()));
        List<CommissionAdjustment> recouped = new ArrayList<>();
        if (!taken.isNothing()) {
            recouped.add(
                    new CommissionAdjustment(
                            new UUID(random.nextLong(), random.nextLong()),
                            one.id(),
                            AdjustmentEvent.onArrival(),
                            Fixtures.euro(0),
                            taken,
                            now));
        }
        services.rows.commissions.add(List.of(one), recouped);
        services.books.accrue(List.of(one), now);
        return order;
    }

    /** A part of the fee goes back, or is to be paid after all. */
    void turn(UUID assignment, int part, boolean paid) {
        AssignmentId id = new AssignmentId(assignment);
        services.fees.fire(new FeeTurn(id, FeeTurn.Step.BEGINS));
        rows.createNativeQuery(
                        paid
                                ? "UPDATE tranche SET status = 'HELD', settled_at = NULL"
                                        + " WHERE assignment_id = :id AND position = :part"
                                : "UPDATE tranche SET status = 'RETURNED', settled_at = now()"
                                        + " WHERE assignment_id = :id AND position = :part")
                .setParameter("id", assignment)
                .setParameter("part", part)
                .executeUpdate();
        services.fees.fire(new FeeTurn(id, FeeTurn.Step.IS_MADE));
    }

    /** What of each sale comes on top, by its order. */
    Map<UUID, Long> extras(UUID assignment) {
        Map<UUID, Long> found = new HashMap<>();
        for (Object row :
                rows.createNativeQuery(
                                "SELECT order_id, kept_minor FROM commission WHERE guarantee_id = :id")
                        .setParameter("id", assignment)
                        .getResultList()) {
            Object[] parts = (Object[]) row;
            found.put((UUID) parts[0], ((Number) parts[1]).longValue());
        }
        return found;
    }

    /** A link of their own for each sale, with the order's id. */
    private void link(UUID id, UUID payee) {
        rows.persist(
                new TrackingLink(
                        new LinkId(id),
                        id.toString().replace("-", "").substring(0, 10),
                        new LinkDestination(
                                new AffiliateId(payee),
                                new MerchantId(sales.merchant),
                                Optional.empty(),
                                URI.create("https://s.example/")),
                        SubIds.NONE,
                        now,
                        null));
        rows.flush();
    }

    private Accrual accrual(UUID assignment, UUID order, UUID payee, Money paid) {
        Money none = Fixtures.euro(0);
        RateRule rule = new RateRule(RuleKind.ASSIGNMENT, assignment, 1, Rate.of("0.1"));
        MerchantId merchant = new MerchantId(sales.merchant);
        LinkOwner owner =
                new LinkOwner(
                        new LinkId(order),
                        merchant,
                        new AffiliateId(payee),
                        Optional.empty(),
                        true,
                        Optional.empty());
        Candidate code =
                new Candidate(
                        CandidateKind.CLICK,
                        "click",
                        Optional.of(owner),
                        Optional.of(now),
                        Optional.of(Duration.ZERO),
                        AttributionReason.LAST_CLICK);
        return new Accrual(
                new OrderId(order),
                new OrderLineId(order),
                merchant,
                new LineAmounts(paid, none, none, none),
                code,
                new RateDecision(rule, List.of()),
                Rate.of("0.1"));
    }
}
