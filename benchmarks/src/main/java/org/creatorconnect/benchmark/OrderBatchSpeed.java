package org.creatorconnect.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.benchmark.figure.Growing;
import org.creatorconnect.benchmark.figure.Measured;
import org.creatorconnect.benchmark.figure.Sample;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;
import org.creatorconnect.benchmark.machine.Http;
import org.creatorconnect.benchmark.machine.WarmUp;

/** A shop reports a thousand orders in one request, one request after another. */
final class OrderBatchSpeed implements Measured, Growing {

    private static final int ORDERS = 1_000;
    private static final int BATCHES = 5;

    private final Installation product;
    private final Shop shop;
    private final WarmUp warmUp = new WarmUp(() -> perSecond(this::report));
    private final List<String> statements = new ArrayList<>();

    OrderBatchSpeed(Installation product, Shop shop) {
        this.product = product;
        this.shop = shop;
    }

    @Override
    public String name() {
        return "orders in batches of 1,000";
    }

    @Override
    public String baseline() {
        return "the same rows written by set-based SQL in one transaction";
    }

    @Override
    public String unit() {
        return "orders";
    }

    @Override
    public double bar() {
        return 0.35;
    }

    @Override
    public double aim() {
        return 0.6;
    }

    @Override
    public Sample measure() {
        double ours = speed();
        if (statements.isEmpty()) {
            SameRows rows = new SameRows(product, "batch");
            Counts before = Counts.of(product);
            rows.keep(List.of(Transactions.ofOrder(product, report())), before);
            statements.addAll(rows.statements("1"));
        }
        return new Sample(ours, perSecond(this::write));
    }

    @Override
    public double speed() {
        warmUp.once();
        return perSecond(this::report);
    }

    private static double perSecond(Runnable batch) {
        long start = System.nanoTime();
        for (int i = 0; i < BATCHES; i++) {
            batch.run();
        }
        return ORDERS * BATCHES * 1e9 / (System.nanoTime() - start);
    }

    /** The reference of one of the orders. */
    private String report() {
        String prefix = UUID.randomUUID().toString();
        String body =
                Stream.iterate(1, n -> n + 1)
                        .limit(ORDERS)
                        .map(n -> shop.order(prefix + "-" + n))
                        .collect(Collectors.joining(",", "[", "]"));
        String answer = Http.post(shop.batches(), shop.once(), body);
        if (answer.contains("\"code\"")) {
            throw new BenchmarkFailed("an order was refused: " + answer);
        }
        return prefix + "-1";
    }

    private void write() {
        try (Connection connection = product.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String one : statements) {
                statement.execute(one);
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new BenchmarkFailed("the same rows cannot be written", failure);
        }
    }
}
