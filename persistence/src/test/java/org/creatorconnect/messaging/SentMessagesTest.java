package org.creatorconnect.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.TraceContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was sent long ago goes; what was not, and what tells a payment system to pay, stays. */
class SentMessagesTest extends DatabaseTest {

    private static final Instant LIMIT = Instant.EPOCH.plus(Duration.ofDays(1_000));

    @Test
    void onlyWhatWasSentBeforeIsForgottenAndNoInstruction() {
        UUID query = message("STATUS_QUERY", LIMIT.minusSeconds(2));
        UUID review = message("STATUS_REVIEW", LIMIT.minusSeconds(1));
        UUID instruction = message("PAYMENT_INSTRUCTION", LIMIT.minusSeconds(9));
        UUID late = message("STATUS_QUERY", LIMIT);
        UUID unsent = message("STATUS_QUERY", null);
        OutboxRepository outbox = with(new OutboxRepository());
        assertThat(outbox.forgetSentBefore(LIMIT, 1)).isEqualTo(1);
        assertThat(isThere(query)).isFalse();
        assertThat(isThere(review)).isTrue();
        assertThat(outbox.forgetSentBefore(LIMIT, 9)).isEqualTo(1);
        assertThat(isThere(review)).isFalse();
        assertThat(isThere(instruction) && isThere(late) && isThere(unsent)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PAYMENT_INSTRUCTION, true", "STATUS_QUERY, false"})
    void theDatabaseLetsNothingElseGo(String kind, boolean sent) {
        UUID message = message(kind, sent ? LIMIT : null);
        assertThatThrownBy(() -> insert("DELETE FROM outbox WHERE id = ?1", message))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("stays");
    }

    @Test
    void aMessageKeepsTheTraceOfWhoeverDecidedToSendIt() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        OutboxRepository outbox = with(new OutboxRepository());
        UUID traced = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        TraceContext.enter(trace);
        outbox.add(new OutboxMessage(traced, OutboxKind.STATUS_QUERY, traced), LIMIT);
        TraceContext.leave();
        outbox.add(new OutboxMessage(other, OutboxKind.STATUS_QUERY, other), LIMIT);
        assertThat(outbox.unsent(traced).orElseThrow().trace()).isEqualTo(trace);
        assertThat(outbox.unsent(other).orElseThrow().trace()).isNull();
    }

    private UUID message(String kind, Instant sentAt) {
        UUID id = UUID.randomUUID();
        insert(
                "INSERT INTO outbox (id, kind, subject_id, created_at, sent_at)"
                        + " VALUES (?1, ?2, ?3, ?4, CAST(?5 AS timestamptz))",
                id,
                kind,
                UUID.randomUUID(),
                LIMIT.minusSeconds(60),
                sentAt == null ? null : sentAt.toString());
        return id;
    }

    private boolean isThere(UUID id) {
        return !entityManager
                .createNativeQuery("SELECT 1 FROM outbox WHERE id = :id")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }
}
