package org.creatorconnect.idempotency.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.junit.jupiter.api.Test;

class IdempotentRequestsTest {

    @Test
    void aLockThatIsHeldForLongMeansThatTheFirstRequestStillRuns() {
        assertThatThrownBy(() -> once("55P03")).isInstanceOf(StillInProgress.class);
    }

    @Test
    void aDatabaseThatIsAwayIsNoRequestInProgress() {
        assertThatThrownBy(() -> once("08006"))
                .isInstanceOf(PersistenceException.class)
                .isNotInstanceOf(StillInProgress.class);
        assertThatThrownBy(() -> once("57P01")).isInstanceOf(PersistenceException.class);
    }

    private static void once(String state) {
        IdempotentRequests requests =
                new IdempotentRequests(new Somebody(), null, InstantSource.fixed(Instant.EPOCH));
        requests.entityManager =
                (EntityManager)
                        Proxy.newProxyInstance(
                                EntityManager.class.getClassLoader(),
                                new Class<?>[] {EntityManager.class},
                                (proxy, method, arguments) -> {
                                    throw new PersistenceException(
                                            new SQLException("failed", state));
                                });
        requests.once("key", "fingerprint", () -> new IdempotentRequests.Answer(200, ""));
    }

    private static final class Somebody extends Callers {

        @Override
        public Caller current() {
            return Caller.SYSTEM;
        }
    }
}
