package org.creatorconnect.time;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A {@link Deadline} that is still to fall, as read models ask for it; only {@link
 * DeadlineRepository} writes.
 */
@Entity
@Immutable
@IdClass(DueDeadline.Key.class)
@Table(name = "deadline")
public class DueDeadline {

    @Id private String kind;

    @Id
    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    protected DueDeadline() {}

    /** One deadline per kind and subject. */
    public record Key(String kind, UUID subjectId) {}
}
