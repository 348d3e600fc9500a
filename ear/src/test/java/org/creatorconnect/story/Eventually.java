package org.creatorconnect.story;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Looks again and again until something holds, and fails as it would have failed last. */
public final class Eventually {

    private static final long PAUSE = 100;

    private final long end;

    private Eventually(Duration patience) {
        this.end = System.nanoTime() + patience.toNanos();
    }

    public static Eventually within(Duration patience) {
        return new Eventually(patience);
    }

    public <T> void assertThat(Supplier<T> look, Consumer<T> assertion) {
        while (true) {
            try {
                assertion.accept(look.get());
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
