package org.creatorconnect.benchmark;

import java.util.function.DoubleSupplier;

/**
 * Runs a path until it gets no faster: what is measured is a server that has been up for minutes,
 * not its compiler.
 */
final class WarmUp {

    private static final int MOST = 12;
    private static final double STEADY = 1.04;

    private final DoubleSupplier load;
    private boolean warm;

    /**
     * @param load tells how much was done a second
     */
    WarmUp(DoubleSupplier load) {
        this.load = load;
    }

    /** Once; nothing when it was done before. */
    void once() {
        if (warm) {
            return;
        }
        double best = 0;
        double now = load.getAsDouble();
        for (int round = 1; round < MOST && now > best * STEADY; round++) {
            best = now;
            now = load.getAsDouble();
        }
        warm = true;
    }
}
