package org.creatorconnect.benchmark.machine;

import java.util.function.DoubleSupplier;

/**
 * Runs a path until it gets no faster: what is measured is a server that has been up for minutes,
 * not its compiler, which needs many thousand requests until it has seen the whole of a path.
 */
public final class WarmUp {

    private static final int MOST = 40;
    private static final int STEADY_ROUNDS = 3;
    private static final double FASTER = 1.04;

    private final DoubleSupplier load;
    private boolean warm;

    /**
     * @param load tells how much was done a second
     */
    public WarmUp(DoubleSupplier load) {
        this.load = load;
    }

    /** Once; nothing when it was done before. */
    public void once() {
        if (warm) {
            return;
        }
        double best = load.getAsDouble();
        int steady = 0;
        for (int round = 1; round < MOST && steady < STEADY_ROUNDS; round++) {
            double now = load.getAsDouble();
            System.out.printf("  warming up: %,.0f a second%n", now);
            steady = now > best * FASTER ? 0 : steady + 1;
            best = Math.max(best, now);
        }
        warm = true;
    }
}
