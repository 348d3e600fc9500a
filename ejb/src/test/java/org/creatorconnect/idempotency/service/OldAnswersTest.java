package org.creatorconnect.idempotency.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.junit.jupiter.api.Test;

/** Answers are kept for 90 days; what is older goes, the oldest first. */
class OldAnswersTest extends DatabaseTest {

    private static final UUID ACCOUNT = UUID.randomUUID();

    @Test
    void whatIsOlderThanNinetyDaysGoesAndNothingElse() {
        Instant limit = NOW.minus(OldAnswers.KEPT);
        keep("at the limit", limit);
        keep("older", limit.minusMillis(1));
        keep("oldest", limit.minusSeconds(60));
        OldAnswers answers = with(new OldAnswers());
        assertThat(answers.forget(NOW, 1)).isEqualTo(1);
        assertThat(keys()).containsExactly("at the limit", "older");
        assertThat(answers.forget(NOW, 9)).isEqualTo(1);
        assertThat(keys()).containsExactly("at the limit");
    }

    private void keep(String key, Instant at) {
        insert(
                """
                INSERT INTO idempotent_request (account_id, key, fingerprint, status, body, created_at)
                VALUES (?1, ?2, 'f', 200, '', ?3)""",
                ACCOUNT,
                key,
                at);
    }

    private List<Object> keys() {
        List<?> found =
                entityManager
                        .createNativeQuery(
                                "SELECT key FROM idempotent_request WHERE account_id = :account ORDER BY 1")
                        .setParameter("account", ACCOUNT)
                        .getResultList();
        return List.copyOf(found);
    }
}
