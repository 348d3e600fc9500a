package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.messaging.OutboxMessage;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.messaging.ReviewMessage;
import org.creatorconnect.messaging.ReviewRepository;
import org.junit.jupiter.api.Test;

class PaymentReviewsTest {

    private final List<ReviewMessage> kept = new ArrayList<>();

    @Test
    void aCharacterThatTheTableCannotKeepIsKeptAsItsPicture() {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-02T10:00:00Z"));
        new PaymentReviews(new Reviews(), new Outbox(), new Audit(), new IdSource(), clock)
                .keep("ID:1", "UNREADABLE", "a\u0000b");
        assertThat(kept).extracting(ReviewMessage::body).containsExactly("a\u2400b");
    }

    private final class Reviews extends ReviewRepository {
        @Override
        public boolean add(ReviewMessage message) {
            return kept.add(message);
        }
    }

    private static final class Outbox extends OutboxRepository {
        @Override
        public void add(OutboxMessage message, Instant at) {
            // Looked at elsewhere.
        }
    }

    private static final class Audit extends AuditTrail {
        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            // Looked at elsewhere.
        }
    }
}
