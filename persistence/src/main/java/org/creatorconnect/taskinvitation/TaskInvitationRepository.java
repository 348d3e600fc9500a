package org.creatorconnect.taskinvitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.TaskId;

/** Keeps invitations to tasks. The task's row is always locked before an invitation's. */
@ApplicationScoped
public class TaskInvitationRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(TaskInvitation invitation) {
        entityManager.persist(invitation);
    }

    /**
     * The task invited to, read without loading the invitation, so that the task can be locked
     * first.
     */
    public TaskId taskOf(TaskInvitationId id) {
        return entityManager
                .createQuery("select i.taskId from TaskInvitation i where i.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(TaskId::new)
                .orElseThrow(() -> new NotFound("task invitation"));
    }

    /** Who is invited, read without loading the invitation; empty when there is none. */
    public Optional<AffiliateId> creatorOf(TaskInvitationId id) {
        return entityManager
                .createQuery(
                        "select i.affiliateId from TaskInvitation i where i.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(AffiliateId::new);
    }

    /** The invitation with its row locked until the transaction ends. */
    public TaskInvitation lock(TaskInvitationId id) {
        return Optional.ofNullable(Rows.lock(entityManager, TaskInvitation.class, id.value()))
                .orElseThrow(() -> new NotFound("task invitation"));
    }

    /** Whether the affiliate is asked to do the task and has not answered. */
    public boolean isOpen(TaskId task, AffiliateId affiliate) {
        return !asked(task, Set.of(affiliate)).isEmpty();
    }

    /** Those of them who are asked to do the task and have not answered. */
    public Set<AffiliateId> asked(TaskId task, Collection<AffiliateId> some) {
        return among(
                "select i.affiliateId from TaskInvitation i where i.taskId = :task"
                        + " and i.affiliateId in :some and i.status = INVITED",
                task,
                some);
    }

    /** Those of them who do or did the task, however they came to it. */
    public Set<AffiliateId> working(TaskId task, Collection<AffiliateId> some) {
        return among(
                "select g.affiliateId from Assignment g where g.taskId = :task"
                        + " and g.affiliateId in :some",
                task,
                some);
    }

    private Set<AffiliateId> among(String query, TaskId task, Collection<AffiliateId> some) {
        return entityManager
                .createQuery(query, UUID.class)
                .setParameter("task", task.value())
                .setParameter("some", some.stream().map(AffiliateId::value).toList())
                .getResultStream()
                .map(AffiliateId::new)
                .collect(Collectors.toSet());
    }

    /** The invitations to a task that nobody answered yet, locked, in ascending id. */
    public List<TaskInvitation> lockOpen(TaskId task) {
        return entityManager
                .createQuery(
                        "select i from TaskInvitation i where i.taskId = :task"
                                + " and i.status = INVITED order by i.id",
                        TaskInvitation.class)
                .setParameter("task", task.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
