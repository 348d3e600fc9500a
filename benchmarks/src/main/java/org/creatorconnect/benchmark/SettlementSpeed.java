package org.creatorconnect.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creatorconnect.benchmark.figure.Measured;
import org.creatorconnect.benchmark.figure.Sample;
import org.creatorconnect.benchmark.figure.Size;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;
import org.creatorconnect.benchmark.machine.WarmUp;
import org.creatorconnect.launcher.BankSimulatorProcess;

/**
 * From the approval of a run to its last settlement, with the bank simulator at the other side of
 * AMQP, on the same machine. Its book has to tell that everybody was paid once.
 */
final class SettlementSpeed implements Measured {

    private static final double LEAST = 200;
    private static final int FEW = 1_000;

    private final Installation product;
    private final Payees payees;
    private final int count;
    private final WarmUp warmUp = new WarmUp(() -> settled(FEW));

    SettlementSpeed(Installation product, Size size, Payees payees) {
        this.product = product;
        this.payees = payees;
        this.count = size.reported();
    }

    @Override
    public String name() {
        return "payouts sent and settled over AMQP";
    }

    @Override
    public String baseline() {
        return "what is wanted at least";
    }

    @Override
    public String unit() {
        return "payouts";
    }

    @Override
    public double bar() {
        return 1;
    }

    @Override
    public double aim() {
        return 2.5;
    }

    @Override
    public Sample measure() {
        warmUp.once();
        return new Sample(settled(count), LEAST);
    }

    private double settled(int many) {
        payees.earn(many);
        try (BankSimulatorProcess bank = product.bank()) {
            Set<String> before = new HashSet<>(executed(bank.book()));
            long start = System.nanoTime();
            String run = payees.pay(many);
            payees.awaitSettled(run);
            double speed = many * 1e9 / (System.nanoTime() - start);
            requireEachOnce(bank.book(), before.size() + many);
            return speed;
        }
    }

    private static void requireEachOnce(Path book, int payments) {
        List<String> executed = executed(book);
        if (executed.size() != payments || new HashSet<>(executed).size() != payments) {
            throw new BenchmarkFailed(
                    "the bank has made %d payments instead of %d"
                            .formatted(executed.size(), payments));
        }
    }

    /** The ids of what was executed, one for each line that says so. */
    private static List<String> executed(Path book) {
        if (!Files.exists(book)) {
            return List.of();
        }
        try {
            return Files.readAllLines(book).stream()
                    .skip(1)
                    .filter(line -> !line.endsWith(","))
                    .map(line -> line.split(",", 2)[0])
                    .toList();
        } catch (IOException failure) {
            throw new BenchmarkFailed("the bank's book cannot be read", failure);
        }
    }
}
