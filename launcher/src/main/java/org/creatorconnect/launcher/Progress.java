package org.creatorconnect.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the person who waits what is being done, and for how long already. */
public final class Progress {

    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final long start = System.nanoTime();
    private long lastWord = start;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Says what is done now. */
    public void say(String what) {
        lastWord = System.nanoTime();
        out.printf("[%3d s] %s%n", (lastWord - start) / 1_000_000_000, what);
    }

    /** Says that the present step still runs, but not more often than every ten seconds. */
    public void stillWaiting() {
        if (System.nanoTime() - lastWord > SILENCE.toNanos()) {
            say("... still at it");
        }
    }
}
