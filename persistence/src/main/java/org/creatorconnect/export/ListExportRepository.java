package org.creatorconnect.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.NotFound;

/** Keeps exports and the parts of their files. */
@ApplicationScoped
public class ListExportRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(ListExport export) {
        entityManager.persist(export);
    }

    /**
     * Locks it until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public ListExport lock(ListExportId id) {
        return Optional.ofNullable(Rows.lock(entityManager, ListExport.class, id.value()))
                .orElseThrow(() -> new NotFound("export"));
    }

    /**
     * Locks one of this person's own until the transaction ends.
     *
     * @throws NotFound when there is none, or it is somebody else's
     */
    public ListExport lockOwn(ListExportId id, AccountId owner) {
        return entityManager
                .createQuery(
                        "select e from ListExport e where e.id = :id and e.accountId = :owner",
                        ListExport.class)
                .setParameter("id", id.value())
                .setParameter("owner", owner.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("export"));
    }

    /** The one that waits longest and that nobody takes up at this moment; locked. */
    public Optional<ListExport> nextQueued() {
        List<?> next =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT id FROM list_export WHERE status = 'QUEUED'
                                ORDER BY asked_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""",
                                UUID.class)
                        .getResultList();
        return next.stream().findFirst().map(id -> lock(new ListExportId((UUID) id)));
    }

    /**
     * What this person has waiting or running. Until the transaction ends nobody else adds to it.
     */
    public List<ListExport> open(AccountId owner) {
        entityManager
                .createNativeQuery("SELECT 1 FROM account WHERE id = :id FOR NO KEY UPDATE")
                .setParameter("id", owner.value())
                .getResultList();
        return entityManager
                .createQuery(
                        """
                        select e from ListExport e
                        where e.accountId = :owner and e.status in (QUEUED, RUNNING) order by e.id""",
                        ListExport.class)
                .setParameter("owner", owner.value())
                .getResultList();
    }

    /** Keeps one more part of a file. */
    public void addPart(ListExportId id, int position, byte[] content) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO list_export_part (export_id, position, content)
                        VALUES (:id, :position, :content)""")
                .setParameter("id", id.value())
                .setParameter("position", position)
                .setParameter("content", content)
                .executeUpdate();
    }

    /** There is no file of it any more. */
    public void removeParts(ListExportId id) {
        entityManager
                .createNativeQuery("DELETE FROM list_export_part WHERE export_id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    /** It is forgotten with its file. */
    public void remove(ListExport export) {
        entityManager.remove(export);
    }
}
