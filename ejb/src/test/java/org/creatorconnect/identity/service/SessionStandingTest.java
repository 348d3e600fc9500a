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

    private final AtomicLong nanos = new AtomicLong();
    private final Accounts accounts = new Accounts();
    private final SessionStanding standing =
            new SessionStanding(accounts, new RecentCallers(nanos::get), new KnownCaller());

    @Test
    void aDisabledAccountsSessionHoldsNoLongerThanAFewSeconds() {
        assertThat(standing.holds("mara", Set.of("finance"))).isTrue();
        accounts.roles = Set.of();
        nanos.addAndGet(RecentCallers.KEPT.toNanos());
        assertThat(standing.holds("mara", Set.of("finance"))).isFalse();
    }

    @Test
    void aRoleTakenAwayOrGivenEndsTheSession() {
        assertThat(standing.holds("mara", Set.of("finance", "operator"))).isFalse();
        assertThat(standing.holds("mara", Set.of())).isFalse();
    }

    @Test
    void thePartsOfOnePageAskOnce() {
        for (int i = 0; i < 50; i++) {
            standing.holds("mara", Set.of("finance"));
        }
        assertThat(accounts.asked).isEqualTo(1);
    }

    private static final class Accounts extends Authentication {

        private Set<String> roles = Set.of("finance");
        private int asked;

        @Override
        public Optional<Caller> caller(String username) {
            asked++;
            return Optional.of(
                    new Caller(
                            new AccountId(new UUID(0, 1)),
                            username,
                            roles,
                            Optional.empty(),
                            Optional.empty()));
        }
    }
}
