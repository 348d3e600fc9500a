package org.creatorconnect.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.campaign.Campaign;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;

/** Keeps tasks. Whoever changes a task, its slots or its money holds its row lock. */
@ApplicationScoped
public class TaskRepository {

    /** The id of no task. */
    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext EntityManager entityManager;

    public void add(Task task) {
        entityManager.persist(task);
    }

    /**
     * @throws NotFound when there is no such task
     */
    public Task get(TaskId id) {
        return Optional.ofNullable(Rows.find(entityManager, Task.class, id.value()))
                .orElseThrow(() -> new NotFound("task"));
    }

    /** As {@link #get}, with the row locked until the transaction ends. */
    public Task lock(TaskId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Task.class, id.value()))
                .orElseThrow(() -> new NotFound("task"));
    }

    /** The merchant whose task it is; empty when there is no such task. */
    public Optional<MerchantId> merchantOf(TaskId task) {
        return entityManager
                .createNativeQuery(
                        "SELECT c.merchant_id FROM task t JOIN campaign c ON c.id = t.campaign_id WHERE t.id = :id",
                        UUID.class)
                .setParameter("id", task.value())
                .getResultStream()
                .findFirst()
                .map(id -> new MerchantId((UUID) id));
    }

    /** Whether an affiliate finds a published task: one for those who are invited not everybody. */
    public boolean isFoundBy(Task task, Optional<UUID> affiliate) {
        return !task.terms().audience().isInvited()
                || affiliate.filter(one -> isInvited(task, one)).isPresent();
    }

    private boolean isInvited(Task task, UUID affiliate) {
        return entityManager
                        .createQuery(
                                "select count(*) from TaskInvitation i where i.taskId = :task"
                                        + " and i.affiliateId = :affiliate",
                                Long.class)
                        .setParameter("task", task.id().value())
                        .setParameter("affiliate", affiliate)
                        .getSingleResult()
                > 0;
    }

    /**
     * The fees that the campaign's tasks other than the given one can still cost or have cost: all
     * slots of a published task, with what was agreed on for one above its fee, and what open
     * invitations offer above it; of a closed one those slots that were not given up unpaid, and
     * what was paid of those that were called off. A higher fee that a merchant has proposed counts
     * as agreed on.
     */
    public Money committed(Campaign campaign, TaskId other) {
        return committed(campaign, other.value());
    }

    /** As {@link #committed(Campaign, TaskId)}, of all of the campaign's tasks. */
    public Money committed(Campaign campaign) {
        return committed(campaign, NONE);
    }

    private Money committed(Campaign campaign, UUID other) {
        Number minor =
                (Number)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT coalesce(sum(CASE t.status WHEN 'PUBLISHED' THEN t.slots * t.fee_minor + (
                                            SELECT coalesce(sum(greatest(a.fee_minor - t.fee_minor, 0)), 0) FROM assignment a
                                            WHERE a.task_id = t.id AND a.status IN ('ACCEPTED', 'APPROVED', 'COMPLETED')) + (
                                            SELECT coalesce(sum(i.fee_minor - t.fee_minor), 0) FROM task_invitation i
                                            WHERE i.task_id = t.id AND i.extra_minor > 0 AND i.status = 'INVITED') ELSE (
                                            SELECT coalesce(sum(a.fee_minor), 0) FROM assignment a
                                            WHERE a.task_id = t.id AND a.status IN ('ACCEPTED', 'APPROVED', 'COMPLETED')) + (
                                            SELECT coalesce(sum(r.fee_minor), 0) FROM assignment a JOIN tranche r ON r.assignment_id = a.id
                                            WHERE a.task_id = t.id AND a.status = 'CANCELED' AND r.status = 'RELEASED') END + (
                                            SELECT coalesce(sum(p.fee_minor - p.former_fee_minor), 0) FROM assignment a
                                            JOIN proposal p ON p.assignment_id = a.id AND p.status = 'OPEN' AND p.set_aside_minor > 0
                                            WHERE a.task_id = t.id)), 0)
                                        FROM task t
                                        WHERE t.campaign_id = :campaign AND t.id <> :other AND t.published_at IS NOT NULL""")
                                .setParameter("campaign", campaign.id().value())
                                .setParameter("other", other)
                                .getSingleResult();
        return new Money(minor.longValue(), campaign.currency());
    }
}
