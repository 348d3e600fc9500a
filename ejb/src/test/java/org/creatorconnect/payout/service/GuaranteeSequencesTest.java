package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.commission.ApprovalReason;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.order.EventContent;
import org.creatorconnect.order.OrderEventType;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.task.Fixtures;
import org.junit.jupiter.api.Test;

/**
 * Random sequences of sales under guarantees that are approved, paid out, returned, refunded and
 * canceled while their fees are paid in part, not at all or after all, by the real services over
 * real tables: what comes on top of each sale is what the rule says, every law holds, and nobody is
 * paid more or less than is kept.
 */
class GuaranteeSequencesTest extends DatabaseTest {

    private static final int SEEDS = Integer.getInteger("connect.test.sequences", 90) / 9;
    private static final int ASSIGNMENTS = 6;
    private static final int STEPS = 60;
    private static final int PARTS = 2;

    /** What is known of a sale besides the tables. */
    private static final class Told {
        final long paid;
        long refunded;
        boolean canceled;

        Told(long paid) {
            this.paid = paid;
        }

        /** A tenth of what was not given back, half up. */
        long keeps() {
            return canceled ? 0 : (paid - refunded + 5) / 10;
        }
    }

    private static final class Work {
        final UUID assignment;
        final UUID payee;
        final long[] fee;
        final boolean[] counts = {true, true};
        final Map<UUID, Told> sales = new LinkedHashMap<>();

        Work(UUID assignment, UUID payee, long fee) {
            this.assignment = assignment;
            this.payee = payee;
            long first = fee * 7 / 10;
            this.fee = new long[] {first, fee - first};
        }

        long advance() {
            return (counts[0] ? fee[0] : 0) + (counts[1] ? fee[1] : 0);
        }

        Map<UUID, Long> extras() {
            Map<UUID, Long> found = new HashMap<>();
            long before = 0;
            for (Map.Entry<UUID, Told> sale : sales.entrySet()) {
                long after = before + sale.getValue().keeps();
                found.put(
                        sale.getKey(),
                        Math.max(0, after - advance()) - Math.max(0, before - advance()));
                before = after;
            }
            return found;
        }
    }

    private Random random;
    private MoneyServices services;
    private GuaranteedSales guaranteed;
    private SequenceRows rows;
    private TellingBanks banks;
    private List<Work> all;
    private int next;

    @Test
    void whateverTheOrderWhatComesOnTopIsPaidAndNothingElse() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            try {
                play(seed);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("seed " + seed, failed);
            }
            entityManager.getTransaction().rollback();
            entityManager.clear();
            entityManager.getTransaction().begin();
        }
    }

    private void play(int seed) {
        random = new Random(seed);
        services = new MoneyServices(entityManager, CLOCK);
        ManySales sales = new ManySales(entityManager, random, "EUR", NOW);
        rows = new SequenceRows(entityManager, random, sales);
        guaranteed = new GuaranteedSales(services, sales, random, NOW);
        banks = new TellingBanks(services, random);
        all = new ArrayList<>();
        for (UUID payee : sales.payees(ASSIGNMENTS)) {
            long fee = 100L + random.nextInt(40_000);
            all.add(new Work(guaranteed.assignment(fee), payee, fee));
        }
        fresh();
        for (int step = 0; step < STEPS; step++) {
            step(all.get(random.nextInt(all.size())));
            fresh();
            for (Work work : all) {
                assertThat(guaranteed.extras(work.assignment)).isEqualTo(work.extras());
            }
            checkLaws();
        }
    }

    private void step(Work work) {
        int kind = work.sales.isEmpty() ? 0 : random.nextInt(12);
        switch (kind) {
            case 0, 1, 2 -> {
                long paid = 10L + random.nextInt(150_000);
                work.sales.put(guaranteed.sell(work.assignment, work.payee, paid), new Told(paid));
            }
            case 3, 4 -> approve(work);
            case 5, 6, 7 -> refund(work);
            case 8 -> cancel(work);
            case 9 -> {
                int part = random.nextInt(PARTS);
                work.counts[part] = !work.counts[part];
                guaranteed.turn(work.assignment, part + 1, work.counts[part]);
            }
            case 10 -> pay();
            default -> banks.tellOf(rows.somePayouts(0.5)).forEach(this::tell);
        }
    }

    private void tell(Runnable act) {
        act.run();
        fresh();
    }

    private void approve(Work work) {
        services.commissions.approve(new OrderId(one(work)), ApprovalReason.COMPLETED);
    }

    private void refund(Work work) {
        UUID order = one(work);
        Told sale = work.sales.get(order);
        long left = sale.paid - sale.refunded;
        if (left == 0) {
            return;
        }
        long part = random.nextBoolean() ? left : 1 + (long) (random.nextDouble() * (left - 1));
        sale.refunded += part;
        tell(order, OrderEventType.REFUNDED, part);
    }

    private void cancel(Work work) {
        UUID order = one(work);
        work.sales.get(order).canceled = true;
        tell(order, OrderEventType.CANCELED, 0);
    }

    private void tell(UUID order, OrderEventType type, long part) {
        services.tell(
                (UUID)
                        entityManager
                                .createNativeQuery(
                                        "SELECT merchant_id FROM shop_order WHERE id = :id")
                                .setParameter("id", order)
                                .getSingleResult(),
                order.toString(),
                new EventContent(
                        "e" + next++,
                        type,
                        part == 0 ? Optional.empty() : Optional.of(Fixtures.euro(part)),
                        List.of()));
    }

    private void pay() {
        services.rows.person = "finance";
        PayoutRunId run = services.runs.preview(() -> null, () -> Fixtures.euro(0).currency());
        try {
            services.runs.submit(run);
        } catch (StateForbids nobodyToPay) {
            services.runs.cancel(run, "nobody to pay");
            return;
        }
        fresh();
        services.approve(run, services.digest(run));
        services.handover.instructed(services.rows.payouts.ofRun(run, null, Integer.MAX_VALUE));
    }

    private UUID one(Work work) {
        List<UUID> orders = List.copyOf(work.sales.keySet());
        return orders.get(random.nextInt(orders.size()));
    }

    private void checkLaws() {
        entityManager.createNativeQuery("SET CONSTRAINTS ALL IMMEDIATE").executeUpdate();
        entityManager.createNativeQuery("SET CONSTRAINTS ALL DEFERRED").executeUpdate();
        List<Finding> findings = new ArrayList<>();
        services.rows.laws().forEach(law -> findings.addAll(law.violations(5)));
        assertThat(findings).isEmpty();
        assertThat(rows.notKept()).isEmpty();
    }

    private void fresh() {
        entityManager.flush();
        entityManager.clear();
    }
}
