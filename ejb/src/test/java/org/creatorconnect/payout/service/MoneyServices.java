package org.creatorconnect.payout.service;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.audit.AuditRepository;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.catalog.service.OwnMerchants;
import org.creatorconnect.commission.CommissionLaws;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.commission.service.CommissionBooks;
import org.creatorconnect.commission.service.CommissionChanges;
import org.creatorconnect.commission.service.CommissionPayoutStates;
import org.creatorconnect.commission.service.FollowingCommissions;
import org.creatorconnect.commission.service.OrderChanges;
import org.creatorconnect.commission.service.OrderEvents;
import org.creatorconnect.earnings.EarningRepository;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.service.Caller;
import org.creatorconnect.identity.service.Callers;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalLaws;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.Law;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.payout.PaymentReportRepository;
import org.creatorconnect.payout.PayoutCaseRepository;
import org.creatorconnect.payout.PayoutLaws;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutRunRepository;
import org.creatorconnect.payout.PayoutSelection;
import org.creatorconnect.platform.DatabaseTest;
import org.creatorconnect.platform.service.NewFacts;
import org.creatorconnect.reporting.PayoutEquationLaw;
import org.creatorconnect.time.DeadlineRepository;
import org.creatorconnect.tracking.EventContent;
import org.creatorconnect.tracking.OrderRepository;
import org.creatorconnect.tracking.service.EventReading;
import org.creatorconnect.tracking.service.GivenEvent;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** The real services of sales and payouts over real tables, wired as the container would. */
final class MoneyServices {

    final EntityManager entityManager;
    private final NewFacts facts;
    private final Callers callers = new People();

    /** Who acts. */
    String person = "finance";

    /** What a shop tells next. */
    private EventContent told;

    final Journal journal;
    final CommissionBooks books;
    final CommissionChanges commissions;
    final OrderEvents events;
    final PayoutSelection selection;
    final PayoutRuns runs;
    final PayoutApproval approval;
    final PaymentStatusReports reports;
    final PayoutCases cases;
    final List<Law> laws;

    MoneyServices(EntityManager entityManager, InstantSource clock) {
        this.entityManager = entityManager;
        // As in the container, where every native statement sees what was changed before.
        entityManager.unwrap(Session.class).setHibernateFlushMode(FlushMode.ALWAYS);
        facts = new NewFacts(new IdSource(), clock);
        AuditTrail audit = new AuditTrail(with(new AuditRepository()), callers, clock);
        DeadlineRepository deadlines = with(new DeadlineRepository());
        CommissionRepository kept = with(new CommissionRepository());
        EarningRepository earnings = with(new EarningRepository());
        PayoutRepository payouts = with(new PayoutRepository());
        PayoutRunRepository runRows = with(new PayoutRunRepository());
        PayoutCaseRepository caseRows = with(new PayoutCaseRepository());
        OrderRepository orders = with(new OrderRepository());
        journal =
                new Journal(
                        with(new LedgerAccountRepository()), with(new JournalRepository()), clock);
        books = new CommissionBooks(journal);
        commissions = new CommissionChanges(kept, earnings, books, audit, facts);
        events =
                new OrderEvents(
                        new Anybody(),
                        orders,
                        new Told(),
                        new OrderChanges(orders, commissions, deadlines, audit, facts));
        selection = with(new PayoutSelection());
        PayoutRunTrail trail = new PayoutRunTrail(audit, deadlines, facts);
        PayoutEarnings moves =
                new PayoutEarnings(
                        payouts,
                        earnings,
                        journal,
                        new FollowingCommissions(new CommissionPayoutStates(kept, audit, facts)),
                        facts);
        runs = new PayoutRuns(runRows, selection, trail, callers, facts);
        approval =
                new PayoutApproval(
                        runRows,
                        selection,
                        new PayoutDispatch(
                                payouts, moves, journal, with(new OutboxRepository()), facts),
                        trail,
                        callers,
                        facts);
        PayoutTrail steps = new PayoutTrail(audit, payouts, runRows, facts);
        PayoutProgress progress =
                new PayoutProgress(
                        moves,
                        journal,
                        new PayoutPatience(deadlines, facts),
                        new PayoutCaseFile(caseRows, audit, facts),
                        steps,
                        facts);
        reports =
                new PaymentStatusReports(
                        with(new PaymentReportRepository()), payouts, progress, facts);
        LateSettlements late = new LateSettlements(caseRows, moves, earnings, journal, facts);
        cases =
                new PayoutCases(
                        payouts,
                        caseRows,
                        new PayoutVerdicts(caseRows, progress, late, steps),
                        audit,
                        callers,
                        facts);
        laws =
                List.of(
                        with(new JournalLaws()),
                        with(new CommissionLaws()),
                        with(new PayoutLaws()),
                        with(new PayoutEquationLaw()));
    }

    /** Lets a shop tell an event. */
    void tell(UUID merchant, String order, EventContent event) {
        told = event;
        events.tell(new MerchantId(merchant), order, null);
    }

    private <T> T with(T repository) {
        return Wired.to(repository, entityManager);
    }

    private abstract static class Wired extends DatabaseTest {
        static <T> T to(T repository, EntityManager entityManager) {
            return with(repository, entityManager);
        }
    }

    private final class People extends Callers {
        @Override
        public Caller current() {
            return new Caller(
                    new AccountId(new UUID(0, 1)),
                    person,
                    Set.of(Role.FINANCE),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private static final class Anybody extends OwnMerchants {
        @Override
        public void requireOwnOrStaff(MerchantId merchant) {
            // Whose order it is is looked at elsewhere.
        }
    }

    private final class Told extends EventReading {
        @Override
        public EventContent read(GivenEvent given, java.util.Currency currency) {
            return told;
        }
    }
}
