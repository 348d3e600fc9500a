package org.creatorconnect.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.ReasonCode;
import org.creatorconnect.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * An affiliate's wish to do a task.
 *
 * <p>It begins {@code APPLIED} when its affiliate qualifies. The merchant makes it {@code
 * ACCEPTED}, which opens the assignment and takes a slot in the same transaction, or {@code
 * REJECTED} with a reason; the affiliate may have {@code WITHDRAWN} it before; the clock lets it be
 * {@code LAPSED} when nobody decides in time or the task closes.
 *
 * <p>All but the first are final. An affiliate has at most one open application for a task, and the
 * gate is asked again at acceptance. The task's row is locked before its own.
 */
@Entity
@Table(name = "task_application")
public class TaskApplication {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "task_id", nullable = false)
    private UUID taskId;

    @Column(name = "affiliate_id", nullable = false)
    private UUID affiliateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ApplicationStatus status;

    @Column(nullable = false)
    private String pitch;

    @Column(name = "applied_at", nullable = false)
    private Instant appliedAt;

    @Column(name = "decide_by", nullable = false)
    private Instant decideBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "reason_code")
    private @Nullable String reasonCode;

    protected TaskApplication() {}

    /** A new application for the merchant to decide. */
    public TaskApplication(
            TaskApplicationId id,
            TaskId task,
            AffiliateId affiliate,
            String pitch,
            ApplicationPeriod period) {
        this.id = id.value();
        this.taskId = task.value();
        this.affiliateId = affiliate.value();
        this.pitch = pitch;
        this.appliedAt = period.appliedAt();
        this.decideBy = period.decideBy();
        this.status = ApplicationStatus.APPLIED;
    }

    /**
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public void accept(Instant at) {
        decide(ApplicationStatus.ACCEPTED, at);
    }

    /**
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public void reject(ReasonCode reason, Instant at) {
        decide(ApplicationStatus.REJECTED, at);
        this.reasonCode = reason.value();
    }

    /**
     * The affiliate takes it back.
     *
     * @throws org.creatorconnect.refusal.StateForbids when it is no longer open
     */
    public void withdraw(Instant at) {
        this.status = status.to(ApplicationStatus.WITHDRAWN, "application", "withdrawn");
        this.decidedAt = at;
    }

    /** Nobody decided in time, or the task was closed. */
    public void lapse(Instant at) {
        this.status = status.to(ApplicationStatus.LAPSED, "application", "lapsed");
        this.decidedAt = at;
    }

    public boolean isOpen() {
        return !status.isFinal();
    }

    @Transient
    public TaskApplicationId id() {
        return new TaskApplicationId(id);
    }

    public TaskId taskId() {
        return new TaskId(taskId);
    }

    public AffiliateId affiliateId() {
        return new AffiliateId(affiliateId);
    }

    public ApplicationStatus status() {
        return status;
    }

    public Instant decideBy() {
        return decideBy;
    }

    public Optional<String> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    /**
     * The merchant can decide now.
     *
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public void requireDecidable(Instant at) {
        if (status != ApplicationStatus.APPLIED) {
            throw new AlreadyDecided("The application is " + status);
        }
        if (at.isAfter(decideBy)) {
            throw new AlreadyDecided("The application's time ended at " + decideBy);
        }
    }

    private void decide(ApplicationStatus decision, Instant at) {
        requireDecidable(at);
        this.status = decision;
        this.decidedAt = at;
    }
}
