package org.creatorconnect.taskcenter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.catalog.MerchantId;

/** Keeps tasks. */
@ApplicationScoped
public class TaskRepository {

    @PersistenceContext EntityManager entityManager;

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
