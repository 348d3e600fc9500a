package org.creatorconnect.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SessionStandingTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Accounts accounts = new Accounts();
    private final SessionStanding standing = new SessionStanding(accounts, nanos::get);

    @Test
    void aDisabledAccountsSessionHoldsNoLongerThanAFewSeconds() {
        assertThat(standing.holds("mara", Set.of("finance"))).isTrue();
        accounts.roles = Set.of();
        nanos.addAndGet(SessionStanding.KEPT.toNanos());
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
        public Set<String> roles(String username) {
            asked++;
            return roles;
        }
    }
}
