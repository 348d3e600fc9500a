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
     * slots of a published task, with what invitations pay above its fee while they are open or
     * worked on; of a closed one those slots that were not given up unpaid.
     */
    public Money committed(Campaign campaign, TaskId other) {
        Number minor =
                (Number)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT coalesce(sum(CASE t.status WHEN 'PUBLISHED' THEN t.slots * t.fee_minor + (
                                            SELECT coalesce(sum(i.fee_minor - t.fee_minor), 0)
                                            FROM task_invitation i LEFT JOIN assignment g ON g.invitation_id = i.id
                                            WHERE i.task_id = t.id AND i.extra_minor > 0
                                              AND (i.status = 'INVITED' OR g.status IN ('ACCEPTED', 'APPROVED', 'COMPLETED'))) ELSE (
                                            SELECT coalesce(sum(a.fee_minor), 0) FROM assignment a
                                            WHERE a.task_id = t.id AND a.status IN ('ACCEPTED', 'APPROVED', 'COMPLETED')) END), 0)
                                        FROM task t
                                        WHERE t.campaign_id = :campaign AND t.id <> :other AND t.published_at IS NOT NULL""")
                                .setParameter("campaign", campaign.id().value())
                                .setParameter("other", other.value())
                                .getSingleResult();
        return new Money(minor.longValue(), campaign.currency());
    }
}
