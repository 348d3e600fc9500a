package org.creatorconnect.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.foundation.service.Tries;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.TooManyAttempts;
import org.junit.jupiter.api.Test;

class PasswordSignInTest {

    private static final String HERE = "203.0.113.7";
    private static final String THERE = "198.51.100.9";

    private final AtomicLong nanos = new AtomicLong();
    private final Passwords passwords = new Passwords();
    private final PasswordSignIn signIn =
            new PasswordSignIn(passwords, new SignInAttempts(new Tries(nanos::get)));

    @Test
    void afterTenWrongPasswordsNotEvenTheRightOneIsHashed() {
        wrong("mara", HERE, 10);
        int hashed = passwords.hashed.get();
        assertThatThrownBy(() -> right("Mara ", HERE)).isInstanceOf(TooManyAttempts.class);
        assertThat(passwords.hashed.get()).isEqualTo(hashed);
        assertThat(right("mara", THERE)).isPresent();
        assertThat(right("bo", HERE)).isPresent();
    }

    @Test
    void whoHasAWholeNetworkOfAddressesTriesNoOftenerThanWhoHasOne() {
        for (int host = 1; host <= SignInAttempts.MOST_FOR_ACCOUNT; host++) {
            wrong("mara", "2001:db8:1:2::" + host, 1);
        }
        assertThatThrownBy(() -> right("mara", "2001:db8:1:2::ffff"))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(right("mara", "2001:db8:1:3::1")).isPresent();
    }

    @Test
    void itIsToldWhenToTryAgain() {
        wrong("mara", HERE, 10);
        nanos.addAndGet(Duration.ofMinutes(4).toNanos());
        assertThatThrownBy(() -> right("mara", HERE))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        refused -> {
                            assertThat(refused.retryAfter()).contains(Duration.ofMinutes(11));
                            assertThat(refused.minutes()).isEqualTo(11);
                        });
        nanos.addAndGet(Duration.ofMinutes(11).toNanos());
        assertThat(right("mara", HERE)).isPresent();
    }

    @Test
    void aRightPasswordClearsWhatWasWrongBefore() {
        wrong("mara", HERE, 9);
        right("mara", HERE);
        wrong("mara", HERE, 9);
        assertThat(right("mara", HERE)).isPresent();
    }

    @Test
    void howeverOftenThePasswordIsRightNobodyWaits() {
        for (int i = 0; i < 500; i++) {
            assertThat(right("mara", HERE)).isPresent();
        }
    }

    @Test
    void anAddressThatTriesManyNamesWaitsForAllOfThem() {
        for (int i = 0; i < 100; i++) {
            wrong("name-" + i, HERE, 1);
        }
        assertThatThrownBy(() -> right("mara", HERE)).isInstanceOf(TooManyAttempts.class);
        assertThat(right("mara", THERE)).isPresent();
    }

    @Test
    void ofSixtyGuessesAtOnceTenAreTried() throws Exception {
        CountDownLatch all = new CountDownLatch(60);
        AtomicInteger refused = new AtomicInteger();
        try (Workers workers = new Workers(60)) {
            for (int i = 0; i < 60; i++) {
                workers.run(
                        () -> {
                            all.countDown();
                            all.await();
                            try {
                                wrong("mara", HERE, 1);
                            } catch (TooManyAttempts tooMany) {
                                refused.incrementAndGet();
                            }
                            return null;
                        });
            }
        }
        assertThat(passwords.hashed.get()).isEqualTo(10);
        assertThat(refused.get()).isEqualTo(50);
    }

    @Test
    void guessesFromManyAddressesCountForTheAccountTogether() {
        right("mara", HERE);
        for (int i = 0; i < 50; i++) {
            wrong("mara", "192.0.2." + i, 1);
        }
        assertThatThrownBy(() -> right("mara", THERE)).isInstanceOf(TooManyAttempts.class);
        assertThat(right("mara", HERE)).isPresent();
        assertThat(right("bo", THERE)).isPresent();
    }

    @Test
    void whatNobodyCouldDecideDoesNotCount() {
        passwords.away = true;
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> right("mara", HERE)).isInstanceOf(IllegalStateException.class);
        }
        passwords.away = false;
        assertThat(right("mara", HERE)).isPresent();
    }

    private void wrong(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn.caller(name, "wrong".toCharArray(), address)).isEmpty();
        }
    }

    private Optional<Caller> right(String name, String address) {
        return signIn.caller(name, "right".toCharArray(), address);
    }

    /** Threads whose failures fail the test. */
    private record Workers(ExecutorService threads, List<Future<?>> work) implements AutoCloseable {

        private Workers(int count) {
            this(Executors.newFixedThreadPool(count), new ArrayList<>());
        }

        private void run(Callable<?> one) {
            work.add(threads.submit(one));
        }

        @Override
        public void close() throws Exception {
            for (Future<?> one : work) {
                one.get(30, TimeUnit.SECONDS);
            }
            threads.shutdown();
        }
    }

    private static final class Passwords extends Authentication {

        private final AtomicInteger hashed = new AtomicInteger();
        private volatile boolean away;

        @Override
        public Optional<Caller> byPassword(String username, char[] password) {
            hashed.incrementAndGet();
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            return Optional.of("right")
                    .filter(new String(password)::equals)
                    .map(
                            right ->
                                    new Caller(
                                            new AccountId(new UUID(0, 1)),
                                            username,
                                            Set.of("finance"),
                                            Optional.empty(),
                                            Optional.empty()));
        }
    }
}
