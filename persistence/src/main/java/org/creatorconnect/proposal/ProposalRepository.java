package org.creatorconnect.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps proposals. Change one, or make one, only under its assignment's lock. */
@ApplicationScoped
public class ProposalRepository {

    @PersistenceContext EntityManager entityManager;

    /** One that ended with this is written before, for one is open at a time. */
    public void add(Proposal proposal) {
        entityManager.flush();
        entityManager.persist(proposal);
        entityManager.flush();
    }

    /**
     * @throws NotFound when there is no such proposal
     */
    public Proposal get(ProposalId id) {
        return Optional.ofNullable(Rows.find(entityManager, Proposal.class, id.value()))
                .orElseThrow(() -> new NotFound("proposal"));
    }

    /** As it stands now; whoever reads it so holds its assignment's lock. */
    public Proposal fresh(ProposalId id) {
        Proposal proposal = get(id);
        entityManager.refresh(proposal, LockModeType.PESSIMISTIC_WRITE);
        return proposal;
    }

    /**
     * The assignment it is about, read without loading it, so that it can be locked first.
     *
     * @throws NotFound when there is no such proposal
     */
    public AssignmentId assignmentOf(ProposalId id) {
        return entityManager
                .createQuery("select p.assignmentId from Proposal p where p.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(AssignmentId::new)
                .orElseThrow(() -> new NotFound("proposal"));
    }

    /**
     * The one that waits for an answer, if there is one; the caller holds the assignment's lock.
     */
    public Optional<Proposal> open(AssignmentId assignment) {
        return entityManager
                .createQuery(
                        "select p from Proposal p where p.assignmentId = :id and p.status = OPEN",
                        Proposal.class)
                .setParameter("id", assignment.value())
                .getResultStream()
                .findFirst();
    }

    /** How many were made, whatever became of them; the caller holds the assignment's lock. */
    public int made(AssignmentId assignment) {
        return Math.toIntExact(
                entityManager
                        .createQuery(
                                "select count(p) from Proposal p where p.assignmentId = :id",
                                Long.class)
                        .setParameter("id", assignment.value())
                        .getSingleResult());
    }
}
