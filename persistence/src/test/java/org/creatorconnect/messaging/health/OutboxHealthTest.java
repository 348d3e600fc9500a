package org.creatorconnect.messaging.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.messaging.Backlog;
import org.creatorconnect.messaging.OutboxKind;
import org.creatorconnect.messaging.OutboxMessage;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.messaging.UnsentMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long messages have waited is measured by the real clock, not by the application's. */
class OutboxHealthTest extends DatabaseTest {

    private OutboxRepository outbox;

    @BeforeEach
    void open() {
        outbox = with(new OutboxRepository());
    }

    @Test
    void anEmptyOutboxHasNoBacklog() {
        assertThat(outbox.backlog()).isEqualTo(new Backlog(0, Duration.ZERO, 0));
    }

    @Test
    void aMessageOfLastYearThatWasQueuedJustNowIsNotLate() {
        add();
        assertThat(outbox.backlog().unsent()).isEqualTo(1);
        assertThat(outbox.backlog().oldest()).isLessThan(OutboxHealth.PATIENCE);
    }

    @Test
    void theOldestUnsentMessageCounts() {
        add();
        add();
        entityManager
                .createNativeQuery("UPDATE outbox SET queued_at = queued_at - interval '3 minutes'")
                .executeUpdate();
        add();
        Backlog backlog = outbox.backlog();
        assertThat(backlog.unsent()).isEqualTo(3);
        assertThat(backlog.oldest()).isGreaterThan(OutboxHealth.PATIENCE);
    }

    @Test
    void whatWasSentDoesNotCount() {
        add();
        outbox.sent(outbox.unsent(10).stream().map(UnsentMessage::message).toList(), NOW);
        assertThat(outbox.backlog()).isEqualTo(new Backlog(0, Duration.ZERO, 0));
    }

    @Test
    void aMessageThatFailsByItselfWaitsAndIsCountedApart() {
        add();
        UUID bad = outbox.unsent(10).get(0).message().id();
        entityManager
                .createNativeQuery("UPDATE outbox SET queued_at = queued_at - interval '3 minutes'")
                .executeUpdate();
        outbox.failed(bad, "IllegalStateException", Duration.ofMinutes(1));
        add();
        assertThat(outbox.unsent(10)).hasSize(1).noneMatch(one -> one.message().id().equals(bad));
        Backlog backlog = outbox.backlog();
        assertThat(backlog.unsent()).isEqualTo(2);
        assertThat(backlog.failing()).isEqualTo(1);
        assertThat(backlog.oldest()).isLessThan(OutboxHealth.PATIENCE);
    }

    @Test
    void aMessageThatFailedIsTriedAgainWhenItsTimeHasCome() {
        add();
        UUID bad = outbox.unsent(10).get(0).message().id();
        outbox.failed(bad, "IllegalStateException", Duration.ZERO);
        outbox.failed(bad, "IllegalStateException", Duration.ZERO);
        assertThat(outbox.unsent(bad).orElseThrow().attempts()).isEqualTo(2);
        assertThat(outbox.unsent(10)).hasSize(1);
    }

    private void add() {
        outbox.add(
                new OutboxMessage(UUID.randomUUID(), OutboxKind.STATUS_QUERY, UUID.randomUUID()),
                NOW);
    }
}
