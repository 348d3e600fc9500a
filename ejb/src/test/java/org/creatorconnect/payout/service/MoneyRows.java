package org.creatorconnect.payout.service;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.assignment.GuaranteeLaws;
import org.creatorconnect.audit.AuditRepository;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.commission.CommissionLaws;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.commission.GuaranteeRepository;
import org.creatorconnect.earnings.EarningRepository;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.service.HeardEvents;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalLaws;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.Law;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.payout.PaymentReportRepository;
import org.creatorconnect.payout.PayoutCaseRepository;
import org.creatorconnect.payout.PayoutLaws;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutRunRepository;
import org.creatorconnect.payout.PayoutSelection;
import org.creatorconnect.reporting.PayoutEquationLaw;
import org.creatorconnect.time.DeadlineRepository;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** What the services of sales and payouts stand on: real tables, one clock, and who acts. */
final class MoneyRows {

    final EntityManager entityManager;
    final IdSource ids = new IdSource();
    final InstantSource clock;
    final Callers callers = new People();
    final AuditTrail audit;
    final DeadlineRepository deadlines;
    final CommissionRepository commissions;
    final EarningRepository earnings;
    final GuaranteeRepository guarantees;
    final PayoutRepository payouts;
    final PayoutRunRepository runs;
    final PayoutCaseRepository cases;
    final OrderRepository orders;
    final OutboxRepository outbox;
    final PaymentReportRepository reports;
    final PayoutSelection selection;
    final Journal journal;

    /** Who acts. */
    String person = "finance";

    MoneyRows(EntityManager entityManager, InstantSource clock) {
        this.entityManager = entityManager;
        // As in the container, where every native statement sees what was changed before.
        entityManager.unwrap(Session.class).setHibernateFlushMode(FlushMode.ALWAYS);
        this.clock = clock;
        deadlines = with(new DeadlineRepository());
        commissions = with(new CommissionRepository());
        earnings = with(new EarningRepository());
        guarantees = with(new GuaranteeRepository());
        payouts = with(new PayoutRepository());
        runs = with(new PayoutRunRepository());
        cases = with(new PayoutCaseRepository());
        orders = with(new OrderRepository());
        outbox = with(new OutboxRepository());
        reports = with(new PaymentReportRepository());
        selection = with(new PayoutSelection());
        audit =
                new AuditTrail(
                        with(new AuditRepository()), callers, clock, new HeardEvents<>(act -> {}));
        journal =
                new Journal(
                        with(new LedgerAccountRepository()), with(new JournalRepository()), clock);
    }

    /** Everything that is always true. */
    List<Law> laws() {
        return List.of(
                with(new JournalLaws()),
                with(new CommissionLaws()),
                with(new GuaranteeLaws()),
                with(new PayoutLaws()),
                with(new PayoutEquationLaw()));
    }

    /** Gives a repository the test's transaction. */
    <T> T with(T repository) {
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
}
