package org.creatorconnect.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.benchmark.figure.Measured;
import org.creatorconnect.benchmark.figure.Report;
import org.creatorconnect.benchmark.figure.Result;
import org.creatorconnect.benchmark.figure.Sample;
import org.creatorconnect.benchmark.figure.SecondStart;
import org.creatorconnect.benchmark.figure.Size;
import org.creatorconnect.benchmark.figure.Waits;
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
            Marketplace.fill(product, Size.FEW);
            Paths paths = new Paths(product, size, folder, only);
            paths.begin();
            say("The marketplace is being filled");
            Marketplace.fill(product, size);
            results = measure(paths.speeds(), size);
            waits = paths.waits();
        }
        List<SecondStart> starts = new ArrayList<>();
        only.when("start", () -> starts.add(SecondStart.of(project, folder.resolve("demo"))));
        Report report = new Report(size, machine, results, waits, starts);
        if (only.isAll()) {
            report.write(project.resolve("docs"));
        }
        System.out.println(report.table());
        requireBars(results, waits, starts);
    }

    private static void requireBars(
            List<Result> results, List<Waits> waits, List<SecondStart> starts) {
        List<String> missed = new ArrayList<>();
        results.stream()
                .filter(one -> !one.holds())
                .map(
                        one ->
                                "%s: %.2f is below %.2f"
                                        .formatted(
                                                one.path().name(), one.ratio(), one.path().bar()))
                .forEach(missed::add);
        waits.stream()
                .filter(one -> !one.holds())
                .map(
                        one ->
                                "%s: %.0f ms and %d statements are more than the bar of %.0f ms"
                                        .formatted(
                                                one.name(),
                                                one.most(),
                                                one.statements(),
                                                one.bar()))
                .forEach(missed::add);
        starts.stream().filter(one -> !one.holds()).map(SecondStart::told).forEach(missed::add);
        if (!missed.isEmpty()) {
            throw new BenchmarkFailed(String.join("; ", missed));
        }
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
