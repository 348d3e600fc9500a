package org.creatorconnect.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.task.TaskCenterPolicy;
import org.creatorconnect.time.DeadlineRepository;

/**
 * The time, how much of it everybody has, and what falls due when it is over; and ids, which tell
 * what is newer.
 */
@ApplicationScoped
public class TaskTimes {

    private final InstantSource clock;
    private final TaskCenterPolicy policy;
    private final DeadlineRepository deadlines;
    private final IdSource ids;

    protected TaskTimes() {
        this(null, null, null, null);
    }

    @Inject
    public TaskTimes(
            InstantSource clock,
            TaskCenterPolicy policy,
            DeadlineRepository deadlines,
            IdSource ids) {
        this.clock = clock;
        this.policy = policy;
        this.deadlines = deadlines;
        this.ids = ids;
    }

    /**
     * Now; read it under the lock of what is acted on, so that acts and deadlines have one order.
     */
    public Instant now() {
        return clock.instant();
    }

    /** A new id; newer ids are greater. */
    public UUID newId() {
        return ids.next();
    }

    public TaskCenterPolicy policy() {
        return policy;
    }

    /** Sets or moves a deadline. */
    public void set(TaskDeadline kind, TypedId subject, Instant dueAt) {
        deadlines.set(kind.of(subject.value(), dueAt));
    }

    /** Somebody acted in time. */
    public void clear(TaskDeadline kind, TypedId subject) {
        deadlines.clear(kind, subject.value());
    }
}
