package org.creatorconnect.benchmark.figure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creatorconnect.benchmark.machine.TextFile;

/** Tells the figures in {@code docs/benchmarks.md}, and shows them in a picture beside it. */
public final class Report {

    private static final int BAR_HEIGHT = 26;
    private static final int ROW_HEIGHT = 54;
    private static final int LEFT = 240;
    private static final int WIDTH = 480;

    private final Size size;
    private final String machine;
    private final List<Result> results;
    private final List<Waits> waits;
    private final List<SecondStart> starts;

    public Report(
            Size size,
            String machine,
            List<Result> results,
            List<Waits> waits,
            List<SecondStart> starts) {
        this.size = size;
        this.machine = machine;
        this.results = results;
        this.waits = waits;
        this.starts = starts;
    }

    public void write(Path docs) {
        TextFile.write(docs.resolve("benchmarks.md"), text());
        TextFile.write(docs.resolve("benchmarks.svg"), picture());
    }

    /** The tables, as they are printed too. */
    public String table() {
        return ratios()
                + "\n"
                + answers()
                + starts.stream()
                        .map(one -> "\n" + one.told() + "\n")
                        .collect(Collectors.joining());
    }

    private String answers() {
        return "| answer | half within | all but a few within | bar | the database alone | statements |\n"
                + "|---|---|---|---|---|---|\n"
                + waits.stream().map(Report::row).collect(Collectors.joining());
    }

    private static String row(Waits one) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f ms | **%.0f ms** (%d %%) | %.0f ms | %s | %s |%n",
                one.name(),
                one.middle(),
                one.most(),
                one.share(),
                one.bar(),
                one.database().isEmpty() ? "–" : Math.round(one.mostOfDatabase()) + " ms",
                one.statements() == 0 ? "–" : one.statements());
    }

    private String ratios() {
        return "| path | a second | baseline | a second | ratio | spread | bar | aim |\n"
                + "|---|---|---|---|---|---|---|---|\n"
                + results.stream().map(Report::row).collect(Collectors.joining());
    }

    private String text() {
        return """
        # How fast it is

        Written by `mvn -Pbench verify -Dbench.size=%s` on %s. Each figure is the middle one of %d rounds; the ratio
        is the product's figure over that of a baseline which does the bare minimum of the same, right after it, on
        the same machine and database. Answers are told in milliseconds from the request to its last byte, and beside
        them how long the database alone was busy with the same pages. The run fails when a ratio is below its bar or
        an answer takes longer.

        %s

        There were %,d affiliates, %,d merchants, %,d products, %,d clicks and %,d orders before; "few" are %,d affiliates
        and orders.

        %s
        ![The ratios](benchmarks.svg)
        """
                .formatted(
                        size.name().toLowerCase(Locale.ROOT),
                        LocalDate.now(ZoneOffset.UTC),
                        size.rounds(),
                        machine,
                        size.affiliates(),
                        size.merchants(),
                        size.products(),
                        size.clicks(),
                        size.orders(),
                        Size.FEW.affiliates(),
                        table());
    }

    private static String row(Result one) {
        Measured path = one.path();
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f %s | %s | %,.0f | **%.2f** | %.2f–%.2f | %.2f | %.2f |%n",
                path.name(),
                one.product(),
                path.unit(),
                path.baseline(),
                one.baseline(),
                one.ratio(),
                one.least(),
                one.most(),
                path.bar(),
                path.aim());
    }

    /** A bar for each ratio, with a line where its own bar stands. */
    private String picture() {
        StringBuilder shapes = new StringBuilder();
        for (int at = 0; at < results.size(); at++) {
            shapes.append(shape(results.get(at), 20 + at * ROW_HEIGHT));
        }
        return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="14">
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        %s</svg>
        """
                .formatted(LEFT + WIDTH + 80, 30 + results.size() * ROW_HEIGHT, shapes);
    }

    private static String shape(Result one, int top) {
        int length = (int) Math.round(WIDTH * Math.min(1, one.ratio()));
        int line = LEFT + (int) Math.round(WIDTH * one.path().bar());
        return String.format(
                Locale.ROOT,
                """
                <text x="%1$d" y="%2$d" text-anchor="end" fill="#1f2933">%3$s</text>
                <rect x="%4$d" y="%5$d" width="%6$d" height="%7$d" fill="%8$s"/>
                <text x="%9$d" y="%2$d" fill="#1f2933">%10$.2f</text>
                <path d="M%11$d %12$dv%13$d" stroke="#1f2933" stroke-dasharray="4 3"/>
                """,
                LEFT - 12,
                top + 18,
                one.path().name(),
                LEFT,
                top,
                length,
                BAR_HEIGHT,
                one.holds() ? "#2f7d5b" : "#b3412f",
                LEFT + length + 8,
                one.ratio(),
                line,
                top - 6,
                BAR_HEIGHT + 12);
    }
}
