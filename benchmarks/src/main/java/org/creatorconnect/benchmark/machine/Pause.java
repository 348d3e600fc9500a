package org.creatorconnect.benchmark.machine;

import java.time.Duration;

/** Waiting between two looks. */
public final class Pause {

    private Pause() {}

    /**
     * @throws BenchmarkFailed when whoever waits is stopped
     */
    public static void of(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("interrupted", stopped);
        }
    }
}
