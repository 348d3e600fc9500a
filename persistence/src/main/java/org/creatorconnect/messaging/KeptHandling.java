package org.creatorconnect.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A {@link ReviewHandling} that is kept, as read models ask for it; only {@link ReviewRepository}
 * writes.
 */
@Entity
@Immutable
@Table(name = "review_handling")
public class KeptHandling {

    @Id
    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "handled_by", nullable = false)
    private String handledBy;

    @Column(nullable = false)
    private String note;

    @Column(name = "handled_at", nullable = false)
    private Instant handledAt;

    protected KeptHandling() {}
}
