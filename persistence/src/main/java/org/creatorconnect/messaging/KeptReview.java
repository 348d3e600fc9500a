package org.creatorconnect.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A {@link ReviewMessage} that is kept, as read models ask for it; only {@link ReviewRepository}
 * writes.
 */
@Entity
@Immutable
@Table(name = "review_message")
public class KeptReview {

    @Id private UUID id;

    @Column(nullable = false)
    private String queue;

    @Column(name = "message_id", nullable = false)
    private String messageId;

    @Column(nullable = false)
    private String cause;

    @Column(nullable = false)
    private String body;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    protected KeptReview() {}
}
