package org.creatorconnect.benchmark.figure;

import java.util.Locale;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;

/** How much there is before anything is measured, and how long each measurement takes. */
public enum Size {
    /** So little that nothing costs anything by its number: what growth is told from. */
    FEW(1_000, 100, 1_000, 1_000, 1_000, 1, 5),
    /** In a few minutes, to see that all of it works; its figures say little. */
    SMALL(1_000, 300, 5_000, 10_000, 1_000, 3, 20),
    /** What the bars are for. */
    FULL(100_000, 300_000, 5_000_000, 10_000_000, 10_000, 5, 15);

    private final int affiliates;
    private final int merchants;
    private final int products;
    private final int clicks;
    private final int reported;
    private final int rounds;
    private final int seconds;

    Size(
            int affiliates,
            int merchants,
            int products,
            int clicks,
            int reported,
            int rounds,
            int seconds) {
        this.affiliates = affiliates;
        this.merchants = merchants;
        this.products = products;
        this.clicks = clicks;
        this.reported = reported;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /**
     * @throws BenchmarkFailed when there is no such size
     */
    public static Size of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BenchmarkFailed(
                    "bench.size is '" + name + "'; it must be few, small or full.");
        }
    }

    public int affiliates() {
        return affiliates;
    }

    public int merchants() {
        return merchants;
    }

    public int products() {
        return products;
    }

    /** Ten for each affiliate. */
    public int orders() {
        return affiliates * 10;
    }

    public int clicks() {
        return clicks;
    }

    /** How many are paid in a run. */
    public int payees() {
        return affiliates;
    }

    /** Of how many payouts a payment system reports; more would take an hour. */
    public int reported() {
        return reported;
    }

    /** How often each path is measured. */
    public int rounds() {
        return rounds;
    }

    /** How long one measurement lasts, where it is told by time. */
    public int seconds() {
        return seconds;
    }
}
