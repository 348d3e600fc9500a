package org.creatorconnect.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.benchmark.figure.Measured;
import org.creatorconnect.benchmark.figure.Sample;
import org.creatorconnect.benchmark.figure.Size;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;
import org.creatorconnect.benchmark.machine.WarmUp;
import org.creatorconnect.benchmark.queue.BareBroker;
import org.creatorconnect.benchmark.queue.PaymentSystem;

/**
 * Two people make, submit and approve a run, and its instructions go to the queue, where nobody
 * takes them yet.
 */
final class PayoutRunSpeed implements Measured {

    private static final int FEW = 1_000;

    private final Installation product;
    private final Payees payees;
    private final int count;
    private final Path folder;
    private final SameRows rows;
    private final int transactions;
    private final WarmUp warmUp = new WarmUp(() -> paid(FEW));

    /** An instruction, as long as all. */
    private String instruction = "";

    PayoutRunSpeed(Installation product, Size size, Path folder, Payees payees) {
        this.product = product;
        this.payees = payees;
        this.count = size.payees();
        this.folder = folder.resolve("bare-broker");
        this.rows = new SameRows(product, "payout");
        payees.earn(count);
        Counts before = Counts.of(product);
        String run = payees.pay(count);
        payees.awaitDispatched(run);
        List<String> wrote = Transactions.ofRun(product, Payees.id(run));
        this.transactions = wrote.size();
        rows.keep(wrote, before);
        take(count);
    }

    @Override
    public String name() {
        return "payout run of %,d: select, post, put on the queue".formatted(count);
    }

    @Override
    public String baseline() {
        return "the same rows written by set-based SQL, the same messages sent raw";
    }

    @Override
    public String unit() {
        return "payouts";
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
        double ours = paid(count);
        try (BareBroker broker = BareBroker.start(folder)) {
            broker.send(instruction, FEW);
            long start = System.nanoTime();
            write();
            broker.send(instruction, count);
            double baseline = count * 1e9 / (System.nanoTime() - start);
            broker.empty();
            return new Sample(ours, baseline);
        }
    }

    /** How many a second, of so many. */
    private double paid(int many) {
        payees.earn(many);
        long start = System.nanoTime();
        payees.awaitDispatched(payees.pay(many));
        double speed = many * 1e9 / (System.nanoTime() - start);
        take(many);
        return speed;
    }

    /** Leaves the queue empty, as it was before. */
    private void take(int many) {
        List<String> taken = new ArrayList<>();
        try (PaymentSystem system = product.paymentSystem()) {
            system.take(many, taken::add);
        }
        instruction = taken.get(0);
    }

    private void write() {
        try (Connection connection = product.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String one : rows.statementsOfAll(transactions)) {
                statement.execute(one);
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new BenchmarkFailed("the same rows cannot be written", failure);
        }
    }
}
