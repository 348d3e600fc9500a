package org.creatorconnect.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.submission.SubmissionId;

/** Keeps disputes and what was written in them. Change one only under its assignment's lock. */
@ApplicationScoped
public class DisputeRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Dispute dispute) {
        entityManager.persist(dispute);
        entityManager.flush();
    }

    public void add(DisputeMessage message) {
        entityManager.persist(message);
    }

    /**
     * @throws NotFound when there is no such dispute
     */
    public Dispute get(DisputeId id) {
        return Optional.ofNullable(Rows.find(entityManager, Dispute.class, id.value()))
                .orElseThrow(() -> new NotFound("dispute"));
    }

    /** As it stands now; whoever reads it so holds its assignment's lock. */
    public Dispute fresh(DisputeId id) {
        Dispute dispute = get(id);
        entityManager.refresh(dispute, LockModeType.PESSIMISTIC_WRITE);
        return dispute;
    }

    /**
     * The assignment it is about, read without loading it, so that it can be locked first.
     *
     * @throws NotFound when there is no such dispute
     */
    public AssignmentId assignmentOf(DisputeId id) {
        return entityManager
                .createQuery("select d.assignmentId from Dispute d where d.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(AssignmentId::new)
                .orElseThrow(() -> new NotFound("dispute"));
    }

    /** Whether this content was disputed, whatever became of it. */
    public boolean isDisputed(SubmissionId submission) {
        return entityManager
                        .createQuery(
                                "select count(d) from Dispute d where d.submissionId = :id",
                                Long.class)
                        .setParameter("id", submission.value())
                        .getSingleResult()
                > 0;
    }

    /** How many messages were written in it. */
    public long messages(DisputeId id) {
        return entityManager
                .createQuery(
                        "select count(m) from DisputeMessage m where m.disputeId = :id", Long.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    /** What is open about an assignment; its lock is held. */
    public List<Dispute> open(AssignmentId assignment) {
        return entityManager
                .createQuery(
                        """
                        select d from Dispute d
                        where d.status = OPEN and d.assignmentId = :assignment order by d.id""",
                        Dispute.class)
                .setParameter("assignment", assignment.value())
                .getResultList();
    }
}
