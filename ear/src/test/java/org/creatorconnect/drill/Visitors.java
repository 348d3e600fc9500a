package org.creatorconnect.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Visitors who follow a link all the time, and remember whenever they were not sent on. */
final class Visitors implements AutoCloseable {

    private static final Duration BETWEEN_VISITS = Duration.ofMillis(20);
    private static final int AT_ONCE = 3;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong sentOn = new AtomicLong();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final List<Thread> threads;

    Visitors(URI link) {
        request =
                HttpRequest.newBuilder(link)
                        .timeout(Duration.ofSeconds(15))
                        .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Drill")
                        .build();
        threads =
                java.util.stream.IntStream.range(0, AT_ONCE)
                        .mapToObj(n -> new Thread(this::follow, "visitor-" + n))
                        .toList();
        threads.forEach(Thread::start);
    }

    private void follow() {
        while (!over.get()) {
            try {
                int status =
                        http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status == 302) {
                    sentOn.incrementAndGet();
                } else {
                    failures.add(Instant.now() + " " + status);
                }
                Thread.sleep(BETWEEN_VISITS.toMillis());
            } catch (IOException notAnswered) {
                failures.add(Instant.now() + " " + notAnswered);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    long sentOn() {
        return sentOn.get();
    }

    /** When and how a visitor was not sent on. */
    List<String> failures() {
        return failures;
    }

    @Override
    public void close() {
        over.set(true);
        threads.forEach(
                thread -> {
                    try {
                        thread.join();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                });
    }
}
