package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.commission.ApprovalReason;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.TestDatabase;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.EventContent;
import org.creatorconnect.order.OrderEventType;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.payout.RunChanged;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random sequences of sales that are approved, refunded and canceled while runs claim, pay, fail,
 * return and hold what they earned, and payees turn out to be one person, by the real services over
 * real tables. Each payee is a sequence; a batch of them shares its runs and one transaction.
 * Whatever the order: no run is blocked, nobody is paid more than is kept, every law holds after
 * every round, and what is told again changes nothing.
 */
class PayoutSequencesTest extends DatabaseTest {

    private static final int SEQUENCES = Integer.getInteger("connect.test.sequences", 90);
    private static final int BATCH = Math.min(100, SEQUENCES / 3);
    private static final int ROUNDS = 7;
    private Random random;
    private MoneyServices services;
    private ManySales sales;
    private SequenceRows rows;
    private Merging merging;
    private List<Runnable> told;
    private long next;
    private TellingBanks banks;

    @ParameterizedTest
    @ValueSource(strings = {"JPY", "EUR", "KWD"})
    void whateverTheOrderNoRunIsBlockedAndNobodyIsPaidMoreThanIsKept(String currency) {
        int batches = (SEQUENCES + 3 * BATCH - 1) / (3 * BATCH);
        for (int seed = 1; seed <= batches; seed++) {
            try {
                play(currency, seed);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("seed " + seed + " in " + currency, failed);
            }
            entityManager.getTransaction().rollback();
            entityManager.clear();
            TestDatabase.get().vacuum();
            entityManager.getTransaction().begin();
        }
    }

    private void play(String currency, int seed) {
        random = new Random(31L * seed + currency.hashCode());
        services = new MoneyServices(entityManager, CLOCK);
        sales = new ManySales(entityManager, random, currency, NOW);
        rows = new SequenceRows(entityManager, random, sales);
        merging = new Merging(services.rows);
        banks = new TellingBanks(services, random);
        told = new ArrayList<>();
        List<UUID> payees = sales.payees(BATCH);
        services.books.accrue(sales.sales(payees, 2), NOW);
        entityManager.clear();
        for (int round = 0; round < ROUNDS; round++) {
            shopsTell(0.4);
            pay();
            banksTell(0.5);
            peopleDecide(0.5);
            checkLaws();
            someAreOne();
            tellAgain();
        }
        assertThat(rows.merged()).isPositive();
        assertThat(banks.together()).as("reports that were taken together").isPositive();
        payAllThatIsLeft();
        checkLaws();
    }

    private void shopsTell(double share) {
        for (SequenceRows.Sale sale : rows.someSales(share)) {
            if (sale.pending() && random.nextInt(4) > 0) {
                services.commissions.approve(new OrderId(sale.id()), ApprovalReason.COMPLETED);
            } else {
                tell(sale);
            }
            entityManager.flush();
            entityManager.clear();
        }
    }

    private void tell(SequenceRows.Sale sale) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            tell(sale, OrderEventType.CANCELED, Optional.empty());
        } else if (sale.left() > 0) {
            Optional<Money> part =
                    kind < 4
                            ? Optional.empty()
                            : Optional.of(amount(1 + (long) (random.nextDouble() * sale.left())));
            tell(sale, OrderEventType.REFUNDED, part);
        }
    }

    private void tell(SequenceRows.Sale sale, OrderEventType type, Optional<Money> amount) {
        EventContent event = new EventContent("e" + next++, type, amount, List.of());
        tellNow(() -> services.tell(sales.merchant, sale.id().toString(), event));
    }

    private void pay() {
        if (random.nextInt(5) == 0) {
            return;
        }
        services.rows.person = "finance";
        PayoutRunId run = services.runs.preview(() -> null, this::currency);
        if (!submit(run)) {
            return;
        }
        if (random.nextBoolean()) {
            shopsTell(0.1);
            banksTell(0.1);
        }
        if (random.nextInt(6) == 0) {
            services.runs.cancel(run, "changed our mind");
        } else {
            approve(run);
        }
        entityManager.flush();
        entityManager.clear();
    }

    /** A run that has changed is drawn up anew; then nothing may stand in its way. */
    private void approve(PayoutRunId run) {
        try {
            approveNow(run);
        } catch (RunChanged changed) {
            if (!submit(run)) {
                return;
            }
            approveNow(run);
        }
        entityManager.flush();
        assertThat(rows.paidBeyondWhatIsKept(run)).isEmpty();
        if (random.nextBoolean()) {
            send(run);
        }
    }

    /** Of other runs the answers come before it is known that they were sent. */
    private void send(PayoutRunId run) {
        services.handover.instructed(services.rows.payouts.ofRun(run, null, Integer.MAX_VALUE));
    }

    private void approveNow(PayoutRunId run) {
        entityManager.flush();
        entityManager.clear();
        String digest =
                (String)
                        entityManager
                                .createNativeQuery("SELECT digest FROM payout_run WHERE id = :id")
                                .setParameter("id", run.value())
                                .getSingleResult();
        services.rows.person = "finance2";
        services.approval.approve(run, digest);
        services.rows.person = "finance";
    }

    private boolean submit(PayoutRunId run) {
        services.rows.person = "finance";
        try {
            services.runs.submit(run);
            return true;
        } catch (StateForbids nobodyToPay) {
            services.runs.cancel(run, "nobody to pay");
            return false;
        } finally {
            entityManager.flush();
            entityManager.clear();
        }
    }

    private void banksTell(double share) {
        banks.tellOf(rows.somePayouts(share)).forEach(this::tellNow);
    }

    private void settle(SequenceRows.Live payout) {
        tellNow(banks.settled(payout));
    }

    /** A merge that nothing stops moves all there is, and makes and loses nothing. */
    private void someAreOne() {
        String before = rows.books();
        merging.mergeSome(rows.payees(), random);
        assertThat(rows.books()).isEqualTo(before);
        checkLaws();
    }

    private void peopleDecide(double share) {
        for (UUID id : rows.openCases()) {
            if (random.nextDouble() < share) {
                PayoutVerdict found =
                        random.nextBoolean() ? PayoutVerdict.PAID : PayoutVerdict.NOT_PAID;
                decide(new PayoutId(id), found);
            }
        }
    }

    private void decide(PayoutId payout, PayoutVerdict found) {
        services.rows.person = "finance";
        try {
            services.cases.propose(payout, found);
        } catch (StateForbids cannotBeTakenBack) {
            services.cases.propose(payout, PayoutVerdict.PAID);
            found = PayoutVerdict.PAID;
        }
        services.rows.person = "finance2";
        services.cases.confirm(payout, found);
        services.rows.person = "finance";
        entityManager.flush();
        entityManager.clear();
    }

    /** Ends every sequence: people decide, banks pay, and what can be paid is paid. */
    private void payAllThatIsLeft() {
        for (SequenceRows.Live payout : rows.somePayouts(1)) {
            settle(payout);
        }
        peopleDecide(1);
        services.rows.person = "finance";
        PayoutRunId run = services.runs.preview(() -> null, this::currency);
        if (submit(run)) {
            approveNow(run);
            rows.somePayouts(1).forEach(this::settle);
        }
    }

    private void tellNow(Runnable act) {
        act.run();
        entityManager.flush();
        entityManager.clear();
        told.add(act);
    }

    /** What comes again, in whatever order, changes nothing. */
    private void tellAgain() {
        String before = rows.state();
        for (Runnable act : told) {
            if (random.nextInt(12) == 0) {
                act.run();
                entityManager.flush();
                entityManager.clear();
            }
        }
        assertThat(rows.state()).isEqualTo(before);
    }

    private void checkLaws() {
        entityManager.flush();
        entityManager.createNativeQuery("SET CONSTRAINTS ALL IMMEDIATE").executeUpdate();
        entityManager.createNativeQuery("SET CONSTRAINTS ALL DEFERRED").executeUpdate();
        List<Finding> findings = new ArrayList<>();
        services.rows.laws().forEach(law -> findings.addAll(law.violations(5)));
        assertThat(findings).isEmpty();
        assertThat(rows.notKept()).isEmpty();
    }

    private Money amount(long minor) {
        return new Money(minor, currency());
    }

    private Currency currency() {
        return Currency.getInstance(sales.currency);
    }
}
