package org.creatorconnect.taskinvitation;

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
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskTerms;
import org.jspecify.annotations.Nullable;

/**
 * A merchant asks one creator to do a task.
 *
 * <p>It begins {@code INVITED}; what it costs above a slot of the task lies with the task's money
 * from then on. The creator makes it {@code ACCEPTED}, which opens the assignment and takes a slot
 * in the same transaction, or {@code DECLINED}; the merchant may have it {@code WITHDRAWN} before;
 * the clock lets it be {@code LAPSED} when nobody answers in time or the task closes.
 *
 * <p>All but the first are final, and its terms never change. A creator has at most one open
 * invitation to a task. The task's row is locked before its own.
 */
@Entity
@Table(name = "task_invitation")
public class TaskInvitation {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "task_id", nullable = false, updatable = false)
    private UUID taskId;

    @Column(name = "affiliate_id", nullable = false, updatable = false)
    private UUID affiliateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TaskInvitationStatus status;

    @Column(name = "fee_minor", updatable = false)
    private @Nullable Long feeMinor;

    @Column(name = "extra_minor", nullable = false, updatable = false)
    private long extraMinor;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(name = "community_id")
    private @Nullable UUID communityId;

    @Column(name = "invited_at", nullable = false, updatable = false)
    private Instant invitedAt;

    @Column(name = "lapses_at", nullable = false, updatable = false)
    private Instant lapsesAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected TaskInvitation() {}

    /** A new one, for the creator to answer. */
    public TaskInvitation(
            TaskInvitationId id, TaskId task, AffiliateId affiliate, InvitationTerms terms) {
        this.id = id.value();
        this.taskId = task.value();
        this.affiliateId = affiliate.value();
        this.feeMinor = terms.fee().map(Money::minor).orElse(null);
        this.extraMinor = terms.extra().minor();
        this.currency = terms.extra().currency().getCurrencyCode();
        this.invitedAt = terms.invitedAt();
        this.lapsesAt = terms.lapsesAt();
        this.status = TaskInvitationStatus.INVITED;
    }

    /**
     * The creator does the task; the caller opens the assignment.
     *
     * @param community in which it is done, when the task is for communities
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public void accept(Optional<ChannelId> community, Instant at) {
        requireOpen(at);
        this.communityId = community.map(ChannelId::value).orElse(null);
        end(TaskInvitationStatus.ACCEPTED, at);
    }

    /**
     * The creator does not want to.
     *
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public void decline(Instant at) {
        requireOpen(at);
        end(TaskInvitationStatus.DECLINED, at);
    }

    /**
     * The merchant takes it back.
     *
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public void withdraw(Instant at) {
        requireOpen(at);
        end(TaskInvitationStatus.WITHDRAWN, at);
    }

    /** Nobody answered in time, or the task was closed. */
    public void lapse(Instant at) {
        end(TaskInvitationStatus.LAPSED, at);
    }

    /**
     * It can be answered now.
     *
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public void requireOpen(Instant at) {
        if (!isOpen()) {
            throw new AlreadyDecided("The invitation is " + status);
        }
        if (at.isAfter(lapsesAt)) {
            throw new AlreadyDecided("The invitation's time ended at " + lapsesAt);
        }
    }

    public boolean isOpen() {
        return !status.isFinal();
    }

    /** The terms of such a task for this creator: its own fee wins over the task's. */
    public TaskTerms of(TaskTerms open) {
        return fee().map(open::paying).orElse(open);
    }

    @Transient
    public TaskInvitationId id() {
        return new TaskInvitationId(id);
    }

    public TaskId taskId() {
        return new TaskId(taskId);
    }

    public AffiliateId affiliateId() {
        return new AffiliateId(affiliateId);
    }

    public TaskInvitationStatus status() {
        return status;
    }

    /** Its own fee; empty when it pays what the task pays. */
    public Optional<Money> fee() {
        return Optional.ofNullable(feeMinor).map(minor -> Money.of(minor, currency));
    }

    /** What it costs above a slot of the task; this lies with the task's money while it is open. */
    public Money extra() {
        return Money.of(extraMinor, currency);
    }

    public Instant lapsesAt() {
        return lapsesAt;
    }

    private void end(TaskInvitationStatus last, Instant at) {
        this.status = status.to(last, "invitation", "ended as " + last);
        this.endedAt = at;
    }
}
