package org.creatorconnect.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A person who signed in once and looks at a page again and again. */
final class SignedIn implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Operator person;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong looks = new AtomicLong();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::look, "signed-in");

    SignedIn(Operator person) {
        this.person = person;
        thread.start();
    }

    private void look() {
        while (!over.get()) {
            try {
                int status = person.look();
                if (status == 200) {
                    looks.incrementAndGet();
                } else {
                    failures.add(Instant.now() + " " + status + " at " + person.node());
                }
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            } catch (IllegalStateException notAnswered) {
                failures.add(Instant.now() + " " + notAnswered.getCause());
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    /** How often the page was shown. */
    long looks() {
        return looks.get();
    }

    /** When and how it was not; 302 leads to sign-in. */
    List<String> failures() {
        return failures;
    }

    @Override
    public void close() {
        over.set(true);
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
