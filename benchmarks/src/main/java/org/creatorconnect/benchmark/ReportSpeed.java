package org.creatorconnect.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.benchmark.figure.Measured;
import org.creatorconnect.benchmark.figure.Sample;
import org.creatorconnect.benchmark.figure.Size;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;
import org.creatorconnect.benchmark.machine.WarmUp;
import org.creatorconnect.benchmark.queue.PaymentSystem;

/**
 * A payment system reports over AMQP of every payout of a run that it is taken over, and that it is
 * settled. The bare minimum takes as many messages off such a queue, the instructions before.
 */
final class ReportSpeed implements Measured {

    private static final int FEW = 1_000;
    private static final int REPORTS = 2;

    private static final List<String> COPY =
            List.of(
                    "CREATE SCHEMA IF NOT EXISTS bench",
                    "DROP TABLE IF EXISTS bench.payout",
                    "CREATE TABLE bench.payout (LIKE public.payout INCLUDING ALL)",
                    "INSERT INTO bench.payout SELECT * FROM public.payout WHERE run_id = '%s'",
                    "ANALYZE bench.payout");

    private static final String UPDATE =
            "UPDATE bench.payout SET status = 'SETTLED', settled_at = now(), version = version + 1"
                    + " WHERE id = CAST(? AS uuid)";

    private final Installation product;
    private final Payees payees;
    private final int count;
    private final WarmUp warmUp = new WarmUp(() -> sample(FEW).product());

    ReportSpeed(Installation product, Size size, Payees payees) {
        this.product = product;
        this.payees = payees;
        this.count = size.reported();
    }

    @Override
    public String name() {
        return "status reports consumed";
    }

    @Override
    public String baseline() {
        return "a message consumed and one row updated, one after the other";
    }

    @Override
    public String unit() {
        return "reports";
    }

    @Override
    public double bar() {
        return 0.5;
    }

    @Override
    public double aim() {
        return 0.7;
    }

    @Override
    public Sample measure() {
        warmUp.once();
        return sample(count);
    }

    private Sample sample(int many) {
        payees.earn(many);
        String run = payees.pay(many);
        payees.awaitDispatched(run);
        product.run(COPY.stream().map(one -> one.formatted(run)).toList());
        try (PaymentSystem system = product.paymentSystem()) {
            List<String> instructions = new ArrayList<>();
            long start = System.nanoTime();
            consume(system, many, instructions);
            long between = System.nanoTime();
            system.settle(instructions);
            payees.awaitSettled(run);
            long end = System.nanoTime();
            return new Sample(
                    REPORTS * many * 1e9 / (end - between), many * 1e9 / (between - start));
        }
    }

    private void consume(PaymentSystem system, int many, List<String> instructions) {
        try (Connection connection = product.connect();
                PreparedStatement update = connection.prepareStatement(UPDATE)) {
            system.take(
                    many,
                    instruction -> {
                        update(update, PaymentSystem.id(instruction));
                        instructions.add(instruction);
                    });
        } catch (SQLException failure) {
            throw new BenchmarkFailed("the copy of the payouts cannot be reached", failure);
        }
    }

    private static void update(PreparedStatement update, String id) {
        try {
            update.setString(1, id);
            if (update.executeUpdate() != 1) {
                throw new BenchmarkFailed("there is no payout " + id);
            }
        } catch (SQLException failure) {
            throw new BenchmarkFailed("the payout " + id + " cannot be changed", failure);
        }
    }
}
