package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database does not die, it only stops to answer; later it answers again. */
class HangingDatabaseIT {

    /** Two seconds on a machine of its own; the tests' machine is shared. */
    private static final Duration SOON = Duration.ofSeconds(Integer.getInteger("soon.seconds", 5));

    private static final String TOKEN = "Authorization: Bearer demo-finance";
    private static final String PERSON = "User-Agent: Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0";

    private static String code;

    @BeforeAll
    static void everythingHasBeenAskedForOnce() {
        code = new Shop(Cast.merchant("1000.00")).link(Cast.creator(500));
        Wire.get("/r/" + code, PERSON);
        Wire.get("/favicon.ico");
    }

    @Test
    void nobodyWaitsForItAndAllGoesOnWhenItAnswersAgain() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(60);
        signal("STOP");
        try {
            List<CompletableFuture<Wire.Answer>> waiting = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                waiting.add(
                        CompletableFuture.supplyAsync(
                                () -> Wire.get("/api/v1/payout-runs", TOKEN), callers));
            }
            assertAnswered(Wire.get("/favicon.ico"), 200, "static files");
            assertAnswered(live(), 200, "liveness");
            for (CompletableFuture<Wire.Answer> one : waiting) {
                assertAnswered(one.get(), 503, "a call that was waiting");
                assertThat(one.get().header("Retry-After")).isPresent();
                assertThat(one.get().body()).contains("\"code\":\"UNAVAILABLE\"");
            }
            assertAnswered(Wire.get("/api/v1/commissions", TOKEN), 503, "API");
            assertAnswered(Wire.get("/r/" + code, PERSON), 302, "a known link");
            assertAnswered(Wire.get("/r/Unseen1"), 503, "a link nobody followed yet");
            assertAnswered(Wire.get("/favicon.ico"), 200, "static files");
            assertAnswered(live(), 200, "liveness");
            Wire.Answer ready = Wire.send(management(), "GET", "/health/ready", "");
            assertAnswered(ready, 503, "readiness");
        } finally {
            signal("CONT");
            callers.shutdown();
        }
        Eventually.within(Duration.ofSeconds(20))
                .assertThat(
                        () -> Wire.get("/api/v1/payout-runs", TOKEN),
                        answer -> assertThat(answer.status()).isEqualTo(200));
    }

    private static void assertAnswered(Wire.Answer answer, int status, String what) {
        System.out.println("database hangs, " + what + ": " + status + " after " + answer.took());
        assertThat(answer.status()).as(what).isEqualTo(status);
        assertThat(answer.took()).as(what).isLessThan(SOON);
    }

    private static Wire.Answer live() {
        return Wire.send(management(), "GET", "/health/live", "");
    }

    private static URI management() {
        return RunningProduct.get().server().readiness();
    }

    /** Sends a signal to the database and all its processes. */
    private static void signal(String name) throws InterruptedException {
        Path file = RunningProduct.get().data().resolve("postgres/data/postmaster.pid");
        try (Stream<String> lines = Files.lines(file)) {
            long pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            List<String> command = new ArrayList<>(List.of("kill", "-" + name));
            Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .forEach(process -> command.add(Long.toString(process.pid())));
            assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
