package org.creatorconnect.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.TooManyAttempts;
import org.junit.jupiter.api.Test;

class PasswordSignInTest {

    private static final String HERE = "203.0.113.7";
    private static final String THERE = "198.51.100.9";

    private final AtomicLong nanos = new AtomicLong();
    private final Passwords passwords = new Passwords();
    private final PasswordSignIn signIn =
            new PasswordSignIn(passwords, new SignInAttempts(nanos::get));

    @Test
    void afterTenWrongPasswordsNotEvenTheRightOneIsHashed() {
        wrong("mara", HERE, 10);
        int hashed = passwords.hashed;
        assertThatThrownBy(() -> right("Mara ", HERE)).isInstanceOf(TooManyAttempts.class);
        assertThat(passwords.hashed).isEqualTo(hashed);
        assertThat(right("mara", THERE)).isPresent();
        assertThat(right("bo", HERE)).isPresent();
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

    private void wrong(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn.caller(name, "wrong".toCharArray(), address)).isEmpty();
        }
    }

    private Optional<Caller> right(String name, String address) {
        return signIn.caller(name, "right".toCharArray(), address);
    }

    private static final class Passwords extends Authentication {

        private int hashed;

        @Override
        public Optional<Caller> byPassword(String username, char[] password) {
            hashed++;
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
