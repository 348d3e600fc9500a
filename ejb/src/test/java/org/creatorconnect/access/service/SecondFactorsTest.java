package org.creatorconnect.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.access.SecondFactor;
import org.creatorconnect.access.SecondFactorRepository;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.service.Secrets;
import org.creatorconnect.foundation.service.Tries;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.SignInWay;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.refusal.TooManyAttempts;
import org.creatorconnect.time.ApplicationClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondFactorsTest extends DatabaseTest {

    private final Installation settings = new Installation();
    private final Device clock = new Device();
    private final TimedCodes codes = new TimedCodes(clock);
    private final Vault vault = new Vault(new Secrets(settings));
    private final SecondFactorRepository repository = new SecondFactorRepository();
    private final AccountRepository accounts = new AccountRepository();
    private final SecondFactors factors =
            new SecondFactors(repository, codes, vault, settings, new Tries(Ticker.systemTicker()));
    private final SecondStep step = new SecondStep(accounts, factors, vault, clock);
    private final AccountId mara = new AccountId(UUID.randomUUID());
    private final byte[] secret = codes.freshSecret();

    @BeforeEach
    void setUp() {
        with(repository);
        with(accounts);
        accounts.add(new Account(mara, "mara-" + mara.text(), "Mara", Set.of(Role.FINANCE), NOW));
        entityManager.flush();
        repository.add(new SecondFactor(mara, factors.sealed(mara, secret), NOW));
        entityManager.flush();
    }

    @Test
    void aCodeIsTakenOnceAndNoneBeforeIt() {
        String earlier = codes.code(secret, clock.now.minus(TimedCodes.STEP));
        factors.take(mara, code());
        assertThatThrownBy(() -> factors.take(mara, code())).isInstanceOf(CodeWrong.class);
        assertThatThrownBy(() -> factors.take(mara, earlier)).isInstanceOf(CodeWrong.class);
        clock.now = clock.now.plus(TimedCodes.STEP);
        factors.take(mara, code());
    }

    @Test
    void aCodeForALostDeviceWorksOnceHoweverItIsTyped() {
        repository.replaceCodes(mara, List.of(TokenFingerprint.of("ABCDEFGHJKLMNPQR")));
        factors.take(mara, "abcd-efgh jklm-npqr");
        assertThat(repository.codes(mara)).isZero();
        assertThatThrownBy(() -> factors.take(mara, "ABCDEFGHJKLMNPQR"))
                .isInstanceOf(CodeWrong.class);
    }

    @Test
    void afterAFewWrongCodesNotEvenARightOneIsLookedAt() {
        for (int tries = 0; tries < SecondFactors.MOST_WRONG; tries++) {
            assertThatThrownBy(() -> factors.take(mara, "000")).isInstanceOf(CodeWrong.class);
        }
        assertThatThrownBy(() -> factors.take(mara, code())).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void theSecretIsSealedForItsAccount() {
        SecondFactor factor = repository.find(mara).orElseThrow();
        assertThat(factors.secret(mara, factor)).isEqualTo(secret);
        assertThat(factor.secret()).isNotEqualTo(secret);
        assertThatThrownBy(() -> factors.secret(new AccountId(UUID.randomUUID()), factor))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoeverMovesMoneyHasToHaveOneAndADemoAsksNobody() {
        assertThat(factors.isRequired(caller(Role.FINANCE))).isTrue();
        assertThat(factors.isRequired(caller(Role.OPERATOR))).isTrue();
        assertThat(factors.isRequired(caller(Role.AFFILIATE))).isFalse();
        assertThat(step.isMissing(caller(Role.FINANCE))).isTrue();
        settings.demo = true;
        assertThat(factors.isRequired(caller(Role.FINANCE))).isFalse();
    }

    @Test
    void theSecondStepNeedsTheSlipOfTheFirstAndTheCode() {
        assertThat(step.slip(caller(Role.FINANCE), SignInWay.PASSWORD)).isEmpty();
        repository.find(mara).orElseThrow().confirm(NOW);
        String slip = step.slip(caller(Role.FINANCE), SignInWay.PASSWORD).orElseThrow();
        assertThat(step.caller(slip.substring(1), code())).isEmpty();
        assertThat(step.caller("", code())).isEmpty();
        assertThat(step.caller(null, null)).isEmpty();
        assertThatThrownBy(() -> step.caller(slip, "000000x")).isInstanceOf(CodeWrong.class);
        assertThat(step.caller(slip, code()).map(Caller::account)).contains(mara);
    }

    @Test
    void aSlipIsGoodForAFewMinutes() {
        repository.find(mara).orElseThrow().confirm(NOW);
        String slip = step.slip(caller(Role.FINANCE), SignInWay.PASSWORD).orElseThrow();
        clock.now = clock.now.plusSeconds(301);
        assertThat(step.caller(slip, code())).isEmpty();
    }

    private String code() {
        return codes.code(secret, clock.now);
    }

    private Caller caller(String role) {
        return new Caller(
                mara, "mara-" + mara.text(), Set.of(role), Optional.empty(), Optional.empty());
    }

    private static final class Device extends ApplicationClock {

        private Instant now = NOW;

        Device() {
            super(null, null);
        }

        @Override
        public Instant machineTime() {
            return now;
        }
    }

    private static final class Installation extends Settings {

        private boolean demo;

        @Override
        public boolean isDemo() {
            return demo;
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        }
    }
}
