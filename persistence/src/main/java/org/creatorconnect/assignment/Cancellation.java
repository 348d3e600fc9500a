package org.creatorconnect.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operator called an assignment off: why, for both sides to read. There is one at most for each
 * assignment, and it is never changed.
 */
@Entity
@Table(name = "assignment_cancellation")
public class Cancellation {

    @Id
    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CancellationReason reason;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(name = "canceled_at", nullable = false, updatable = false)
    private Instant canceledAt;

    protected Cancellation() {}

    /**
     * @param note the reason in words; both sides read it
     */
    public Cancellation(
            AssignmentId assignment,
            CancellationReason reason,
            Optional<String> note,
            Instant canceledAt) {
        this.assignmentId = assignment.value();
        this.reason = reason;
        this.note = note.orElse(null);
        this.canceledAt = canceledAt;
    }
}
