package org.creatorconnect.taskcenter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.catalog.MerchantId;
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
        return Optional.ofNullable(entityManager.find(Task.class, id.value()))
                .orElseThrow(() -> new NotFound("task"));
    }

    /** As {@link #get}, with the row locked until the transaction ends. */
    public Task lock(TaskId id) {
        return Optional.ofNullable(
                        entityManager.find(Task.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
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
}
