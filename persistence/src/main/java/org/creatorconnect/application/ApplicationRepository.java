package org.creatorconnect.application;

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
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.TaskId;

/** Keeps applications. The task's row is always locked before an application's. */
@ApplicationScoped
public class ApplicationRepository {

    private static final Set<ApplicationStatus> LIVE =
            Set.of(
                    ApplicationStatus.AWAITING_CREATOR,
                    ApplicationStatus.APPLIED,
                    ApplicationStatus.ACCEPTED);

    @PersistenceContext EntityManager entityManager;

    public void add(TaskApplication application) {
        entityManager.persist(application);
    }

    /**
     * The task applied for, read without loading the application, so that the task can be locked
     * first.
     */
    public TaskId taskOf(TaskApplicationId id) {
        return entityManager
                .createQuery("select a.taskId from TaskApplication a where a.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(TaskId::new)
                .orElseThrow(() -> new NotFound("application"));
    }

    /** The application with its row locked until the transaction ends. */
    public TaskApplication lock(TaskApplicationId id) {
        return Optional.ofNullable(Rows.lock(entityManager, TaskApplication.class, id.value()))
                .orElseThrow(() -> new NotFound("application"));
    }

    /** Whether the affiliate has an application for the task that is open or was accepted. */
    public boolean hasLive(TaskId task, AffiliateId affiliate) {
        return !live(task, Set.of(affiliate)).isEmpty();
    }

    /** Those of them who have an application for the task that is open or was accepted. */
    public Set<AffiliateId> live(TaskId task, Collection<AffiliateId> some) {
        return entityManager
                .createQuery(
                        """
                        select a.affiliateId from TaskApplication a
                        where a.taskId = :task and a.affiliateId in :some and a.status in :live""",
                        UUID.class)
                .setParameter("task", task.value())
                .setParameter("some", some.stream().map(AffiliateId::value).toList())
                .setParameter("live", LIVE)
                .getResultStream()
                .map(AffiliateId::new)
                .collect(Collectors.toSet());
    }

    /** The community in which an affiliate does a task that they were taken on for. */
    public Optional<ChannelId> community(TaskId task, AffiliateId affiliate) {
        return entityManager
                .createQuery(
                        """
                        select a.communityId from TaskApplication a
                        where a.taskId = :task and a.affiliateId = :affiliate and a.status = ACCEPTED
                          and a.communityId is not null
                        union all
                        select i.communityId from TaskInvitation i
                        where i.taskId = :task and i.affiliateId = :affiliate and i.status = ACCEPTED
                          and i.communityId is not null""",
                        UUID.class)
                .setParameter("task", task.value())
                .setParameter("affiliate", affiliate.value())
                .getResultStream()
                .findFirst()
                .map(ChannelId::new);
    }

    /** The applications for a task that nobody decided yet, locked, in ascending id. */
    public List<TaskApplication> lockOpen(TaskId task) {
        return entityManager
                .createQuery(
                        """
                        select a from TaskApplication a
                        where a.taskId = :task and a.status in (AWAITING_CREATOR, APPLIED) order by a.id""",
                        TaskApplication.class)
                .setParameter("task", task.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
