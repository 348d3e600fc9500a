package org.creatorconnect.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;
import org.creatorconnect.benchmark.machine.LoadTools;
import org.creatorconnect.benchmark.machine.Machine;
import org.creatorconnect.benchmark.machine.Scratch;

/**
 * Measures all paths and writes the report. Exit status 1, after that, when a ratio is below its
 * bar, and when something keeps it from measuring.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * @param arguments the project's folder, the size: {@code small} or {@code full}, and words of
     *     the names of paths with commas between them, or {@code all}; the report is only written
     *     for all
     */
    public static void main(String[] arguments) {
        Path project = Path.of(arguments[0]);
        Size size = Size.of(arguments[1]);
        Only only = Only.of(arguments[2]);
        String machine = Machine.described();
        LoadTools.require();
        Path folder = Scratch.empty(project.resolve("benchmarks").resolve("target").resolve("run"));
        List<Result> results;
        List<Waits> waits;
        Path home = project.resolve("ear").resolve("target").resolve("server");
        try (Installation product = Installation.start(home, folder)) {
            say("The marketplace is being filled");
            Marketplace.fill(product, size);
            results = measure(paths(product, size, folder, only), size);
            waits = waits(product, size, only);
        }
        Report report = new Report(size, machine, results, waits);
        if (only.isAll()) {
            report.write(project.resolve("docs"));
        }
        System.out.println(report.table());
        for (Result one : results) {
            if (!one.holds()) {
                throw new BenchmarkFailed(
                        "%s: %.2f is below %.2f"
                                .formatted(one.path().name(), one.ratio(), one.path().bar()));
            }
        }
        for (Waits one : waits) {
            if (!one.holds()) {
                throw new BenchmarkFailed(
                        "%s: %.0f ms and %d statements are more than the bar of %.0f ms"
                                .formatted(one.name(), one.most(), one.statements(), one.bar()));
            }
        }
    }

    private static List<Measured> paths(Installation product, Size size, Path folder, Only only) {
        List<Measured> paths = new ArrayList<>();
        if (only.isAny("redirect", "order", "batch")) {
            List<Shop> shops = Shops.open(product);
            only.when("redirect", () -> paths.add(new RedirectSpeed(product, size, folder)));
            only.when("order", () -> paths.add(new SingleOrderSpeed(product, size, folder, shops)));
            only.when("batch", () -> paths.add(new OrderBatchSpeed(product, shops.get(0))));
        }
        if (only.isAny("payout", "report")) {
            Payees payees = new Payees(product, size.payees());
            only.when("payout", () -> paths.add(new PayoutRunSpeed(product, size, folder, payees)));
            only.when("report", () -> paths.add(new ReportSpeed(product, size, payees)));
            only.when("report", () -> paths.add(new SettlementSpeed(product, size, payees)));
        }
        return paths;
    }

    private static List<Waits> waits(Installation product, Size size, Only only) {
        List<Waits> waits = new ArrayList<>();
        only.when(
                "search",
                () -> waits.add(new ProductSearchSpeed(product, new Reader(product)).measure()));
        only.when(
                "lists",
                () -> waits.addAll(new ListSpeed(product, size, new Reader(product)).measure()));
        return waits;
    }

    private static List<Result> measure(List<Measured> paths, Size size) {
        List<Result> results = new ArrayList<>();
        for (Measured path : paths) {
            List<Sample> samples = new ArrayList<>();
            for (int round = 1; round <= size.rounds(); round++) {
                Sample sample = path.measure();
                say(
                        "%s, round %d: %,.0f beside %,.0f, ratio %.2f"
                                .formatted(
                                        path.name(),
                                        round,
                                        sample.product(),
                                        sample.baseline(),
                                        sample.ratio()));
                samples.add(sample);
            }
            results.add(new Result(path, List.copyOf(samples)));
        }
        return results;
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
