package org.creatorconnect.payout.service;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.Currency;
import java.util.UUID;
import org.creatorconnect.assignment.FeeTurn;
import org.creatorconnect.commission.CommissionEntries;
import org.creatorconnect.commission.service.CommissionChanges;
import org.creatorconnect.commission.service.CommissionEarnings;
import org.creatorconnect.commission.service.CommissionPayoutStates;
import org.creatorconnect.commission.service.FollowingCommissions;
import org.creatorconnect.commission.service.FollowingFees;
import org.creatorconnect.commission.service.GuaranteeChanges;
import org.creatorconnect.commission.service.Raises;
import org.creatorconnect.commission.service.Takebacks;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.order.EventContent;
import org.creatorconnect.order.service.EventCheck;
import org.creatorconnect.order.service.GivenEvent;
import org.creatorconnect.order.service.OrderChanges;
import org.creatorconnect.order.service.OrderEvents;
import org.creatorconnect.payout.PayoutRunId;

/** The real services of sales and payouts over real tables, wired as the container would. */
final class MoneyServices {

    final MoneyRows rows;
    final CommissionEntries books;
    final CommissionChanges commissions;
    final Event<FeeTurn> fees;
    final OrderEvents events;
    final PayoutRuns runs;
    final PayoutApproval approval;
    final PaymentStatusReports reports;
    final ReportsAtOnce reportsAtOnce;
    final PayoutHandover handover;
    final PayoutCases cases;

    /** What a shop tells next. */
    private EventContent told;

    MoneyServices(EntityManager entityManager, InstantSource clock) {
        rows = new MoneyRows(entityManager, clock);
        books = new CommissionEntries(rows.journal);
        CommissionEarnings paid = new CommissionEarnings(rows.earnings, rows.guarantees, rows.ids);
        Takebacks takebacks = new Takebacks(rows.commissions, books, rows.audit, rows.ids);
        commissions = commissions(paid, takebacks);
        fees = fees(paid, takebacks);
        events =
                new OrderEvents(
                        new Anybody(),
                        rows.orders,
                        new Told(),
                        new OrderChanges(
                                rows.orders,
                                commissions,
                                rows.deadlines,
                                rows.audit,
                                rows.ids,
                                clock));
        PayoutRunTrail trail = new PayoutRunTrail(rows.audit, rows.deadlines, clock);
        runs = new PayoutRuns(rows.runs, rows.selection, trail, rows.callers, rows.ids, clock);
        PayoutEarnings moves = moves();
        PayoutDispatch dispatch =
                new PayoutDispatch(rows.payouts, moves, rows.journal, rows.outbox, clock);
        approval =
                new PayoutApproval(rows.runs, rows.selection, dispatch, trail, rows.callers, clock);
        PayoutRunProgress ends = new PayoutRunProgress(rows.payouts, rows.runs, rows.audit, clock);
        PayoutProgress progress = progress(moves);
        reports = new PaymentStatusReports(rows.reports, rows.payouts, progress, ends, clock);
        reportsAtOnce =
                new ReportsAtOnce(rows.reports, rows.payouts, rows.cases, progress, ends, clock);
        handover = new PayoutHandover(new PayoutPatience(rows.deadlines, clock), ends, clock);
        cases = cases(moves, progress, ends);
    }

    private CommissionChanges commissions(CommissionEarnings paid, Takebacks takebacks) {
        return new CommissionChanges(
                rows.commissions, rows.guarantees, paid, takebacks, books, rows.audit, rows.clock);
    }

    private Event<FeeTurn> fees(CommissionEarnings paid, Takebacks takebacks) {
        Raises raises = new Raises(rows.commissions, paid, books, rows.audit, rows.ids);
        return FollowingFees.of(
                new GuaranteeChanges(rows.guarantees, paid, takebacks, raises, rows.clock));
    }

    /** A draft in EUR. */
    PayoutRunId draft() {
        rows.person = "finance";
        return runs.preview(() -> null, () -> Currency.getInstance("EUR"));
    }

    /** Another person approves what a run came to when it was submitted. */
    void approve(PayoutRunId run, String digest) {
        rows.person = "finance2";
        approval.approve(run, digest);
    }

    /** What a run comes to. */
    String digest(PayoutRunId run) {
        rows.entityManager.flush();
        return (String)
                rows.entityManager
                        .createNativeQuery("SELECT digest FROM payout_run WHERE id = :id")
                        .setParameter("id", run.value())
                        .getSingleResult();
    }

    /** Lets a shop tell an event. */
    void tell(UUID merchant, String order, EventContent event) {
        told = event;
        events.tell(new MerchantId(merchant), order, null);
    }

    private PayoutEarnings moves() {
        CommissionPayoutStates states =
                new CommissionPayoutStates(rows.commissions, rows.audit, rows.clock);
        return new PayoutEarnings(
                rows.payouts,
                rows.earnings,
                rows.journal,
                FollowingCommissions.of(states),
                rows.ids,
                rows.clock);
    }

    private PayoutProgress progress(PayoutEarnings moves) {
        return new PayoutProgress(
                moves,
                rows.journal,
                new PayoutPatience(rows.deadlines, rows.clock),
                new PayoutCaseFile(rows.cases, rows.audit, rows.ids, rows.clock),
                new PayoutTrail(rows.audit),
                rows.clock);
    }

    private PayoutCases cases(
            PayoutEarnings moves, PayoutProgress progress, PayoutRunProgress ends) {
        LateSettlements late =
                new LateSettlements(
                        rows.cases, moves, rows.earnings, rows.journal, rows.ids, rows.clock);
        return new PayoutCases(
                rows.payouts,
                rows.cases,
                new PayoutVerdicts(rows.cases, progress, late, ends),
                rows.audit,
                rows.callers,
                rows.clock);
    }

    private static final class Anybody extends OwnMerchants {
        @Override
        public void requireOwnOrStaff(MerchantId merchant) {
            // Whose order it is is looked at elsewhere.
        }
    }

    private final class Told extends EventCheck {
        @Override
        public EventContent read(GivenEvent given, Currency currency) {
            return told;
        }
    }
}
