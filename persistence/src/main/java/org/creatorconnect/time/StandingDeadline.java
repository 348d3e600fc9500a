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
 * A deadline that stands, as read models ask for it. It is set, moved and cleared by {@link
 * DeadlineRepository}; read only.
 */
@Entity
@Immutable
@IdClass(StandingDeadline.Key.class)
@Table(name = "deadline")
public class StandingDeadline {

    @Id private String kind;

    @Id
    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    protected StandingDeadline() {}

    /** A rule, and the object it holds for. */
    public record Key(String kind, UUID subjectId) {}
}
