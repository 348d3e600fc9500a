package org.creatorconnect.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.KnownCaller;
import org.creatorconnect.caller.service.RecentCallers;
import org.creatorconnect.identity.AccountId;
import org.junit.jupiter.api.Test;

class SessionStandingTest {

    private static final UUID SESSION = new UUID(0, 1);

    private final AtomicLong nanos = new AtomicLong();
    private final Accounts accounts = new Accounts();
    private final Noted noted = new Noted();
    private final SessionStanding standing =
            new SessionStanding(
                    accounts, new RecentCallers(nanos::get), new KnownCaller(), noted, nanos::get);

    @Test
    void aDisabledAccountsSessionHoldsNoLongerThanAFewSeconds() {
        assertThat(holds("finance")).isTrue();
        accounts.roles = Set.of();
        nanos.addAndGet(RecentCallers.KEPT.toNanos());
        assertThat(holds("finance")).isFalse();
    }

    @Test
    void aRoleTakenAwayOrGivenEndsTheSession() {
        assertThat(holds("finance", "operator")).isFalse();
        assertThat(holds()).isFalse();
    }

    @Test
    void thePartsOfOnePageAskOnce() {
        for (int i = 0; i < 50; i++) {
            holds("finance");
        }
        assertThat(accounts.asked).isEqualTo(1);
    }

    @Test
    void whatEndsHereEndsAtOnceAndNoOtherSessionWithIt() {
        UUID other = new UUID(0, 2);
        assertThat(holds("finance")).isTrue();
        assertThat(standing.holds("mara", other, Set.of("finance"))).isTrue();
        accounts.ended = SESSION;
        standing.ended("mara", SESSION);
        assertThat(holds("finance")).isFalse();
        assertThat(standing.holds("mara", other, Set.of("finance"))).isTrue();
    }

    @Test
    void thatSomebodyIsStillThereIsNotedOnceAMinute() {
        standing.opened(SESSION);
        holds("finance");
        assertThat(noted.times).isZero();
        nanos.addAndGet(SessionStanding.NOTED.toNanos());
        holds("finance");
        holds("finance");
        assertThat(noted.times).isEqualTo(1);
    }

    private boolean holds(String... roles) {
        return standing.holds("mara", SESSION, Set.of(roles));
    }

    private static final class Accounts extends Authentication {

        private Set<String> roles = Set.of("finance");
        private UUID ended = new UUID(0, 0);
        private int asked;

        @Override
        public Optional<Caller> caller(String username, UUID session) {
            asked++;
            return session.equals(ended) ? Optional.empty() : caller(username);
        }

        @Override
        public Optional<Caller> caller(String username) {
            return Optional.of(
                    new Caller(
                            new AccountId(new UUID(0, 1)),
                            username,
                            roles,
                            Optional.empty(),
                            Optional.empty()));
        }
    }

    private static final class Noted extends Sessions {

        private int times;

        @Override
        public void seen(UUID session) {
            times++;
        }
    }
}
