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
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.ReasonCode;
import org.creatorconnect.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * An affiliate's wish to do a task.
 *
 * <p>It begins {@code APPLIED} when its affiliate qualifies; one that their agency makes begins
 * {@code AWAITING_CREATOR} and is {@code APPLIED} once they confirm it. The merchant makes it
 * {@code ACCEPTED}, which opens the assignment and takes a slot in the same transaction, or {@code
 * REJECTED} with a reason; the affiliate may have {@code WITHDRAWN} it before; the clock lets it be
 * {@code LAPSED} when nobody decides in time or the task closes.
 *
 * <p>All but the first two are final. An affiliate has at most one open application for a task, and
 * the gate is asked again at acceptance. The task's row is locked before its own.
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

    @Column(name = "mcn_id", updatable = false)
    private @Nullable UUID mcnId;

    @Column(name = "community_id")
    private @Nullable UUID communityId;

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

    /** An agency's application for a creator of its roster, for the creator to confirm. */
    public static TaskApplication onBehalf(
            TaskApplicationId id,
            TaskId task,
            OnBehalf parties,
            String pitch,
            ApplicationPeriod period) {
        TaskApplication made = new TaskApplication(id, task, parties.creator(), pitch, period);
        made.mcnId = parties.mcn().value();
        made.status = ApplicationStatus.AWAITING_CREATOR;
        return made;
    }

    /** Names the community in which the task is done; said once, before the merchant decides. */
    public void doIn(ChannelId community) {
        this.communityId = community.value();
    }

    /**
     * The creator confirms what their agency applied for: from now on the merchant decides.
     *
     * @throws AlreadyDecided when it does not wait for the creator, or its time is over
     */
    public void confirm(ApplicationPeriod period) {
        requireConfirmable(period.appliedAt());
        this.status = status.to(ApplicationStatus.APPLIED, "application", "confirmed");
        this.decideBy = period.decideBy();
    }

    /**
     * The creator can confirm it now.
     *
     * @throws AlreadyDecided when it does not wait for the creator, or its time is over
     */
    public void requireConfirmable(Instant at) {
        requireIn(ApplicationStatus.AWAITING_CREATOR, at);
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

    /** The agency that made it for its creator; empty when they made it themselves. */
    public Optional<AffiliateId> mcnId() {
        return Optional.ofNullable(mcnId).map(AffiliateId::new);
    }

    /** The community in which it is done; empty for a task that is open to all. */
    public Optional<ChannelId> communityId() {
        return Optional.ofNullable(communityId).map(ChannelId::new);
    }

    public ApplicationStatus status() {
        return status;
    }

    /** Until when whoever must act can: the creator who is to confirm, then the merchant. */
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
        requireIn(ApplicationStatus.APPLIED, at);
    }

    private void requireIn(ApplicationStatus open, Instant at) {
        if (status != open) {
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
