package org.creatorconnect.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.TaskId;

/** Keeps assignments with their tranches. Acts and deadlines race for the assignment's row lock. */
@ApplicationScoped
public class AssignmentRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Assignment assignment, List<Tranche> tranches) {
        entityManager.persist(assignment);
        entityManager.flush();
        tranches.forEach(entityManager::persist);
    }

    public void add(Tranche award) {
        entityManager.persist(award);
    }

    public void add(Guarantee guarantee) {
        entityManager.persist(guarantee);
    }

    /** Keeps the terms that are replaced, before the assignment has others. */
    public void add(FormerTerms replaced) {
        entityManager.persist(replaced);
        entityManager.flush();
    }

    /** Keeps why an operator called an assignment off. */
    public void add(Cancellation cancellation) {
        entityManager.persist(cancellation);
    }

    /** What was agreed on before, the oldest first; the caller holds the assignment's lock. */
    public List<FormerTerms> formerTerms(AssignmentId id) {
        return entityManager
                .createQuery(
                        "select t from FormerTerms t where t.assignmentId = :id order by t.number",
                        FormerTerms.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** The assignment with its row locked until the transaction ends. */
    public Assignment lock(AssignmentId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Assignment.class, id.value()))
                .orElseThrow(() -> new NotFound("assignment"));
    }

    /** Whose assignment it is and for which task, read without loading it. */
    public Optional<Parties> parties(AssignmentId id) {
        return SqlRow.first(
                entityManager
                        .createQuery(
                                """
                                select a.affiliateId, a.taskId, c.merchantId from Assignment a
                                join Task t on t.id = a.taskId join Campaign c on c.id = t.campaignId
                                where a.id = :id""")
                        .setParameter("id", id.value()),
                row -> new Parties(row.id(), new TaskId(row.id()), row.id()));
    }

    /**
     * The assignments of an affiliate that have not ended, read without loading them.
     *
     * @param merchant the one for whose tasks they are; empty for everybody's
     */
    public List<AssignmentId> running(AffiliateId affiliate, Optional<UUID> merchant) {
        TypedQuery<UUID> query =
                entityManager
                        .createQuery(
                                """
                                select a.id from Assignment a join Task t on t.id = a.taskId
                                join Campaign c on c.id = t.campaignId
                                where a.affiliateId = :affiliate and a.status in (ACCEPTED, APPROVED)
                                """
                                        + merchant.map(one -> "and c.merchantId = :merchant")
                                                .orElse("")
                                        + " order by a.id",
                                UUID.class)
                        .setParameter("affiliate", affiliate.value());
        merchant.ifPresent(one -> query.setParameter("merchant", one));
        return query.getResultStream().map(AssignmentId::new).toList();
    }

    /** The word that marks its content as an advertisement, read without loading the assignment. */
    public String disclosureRule(AssignmentId id) {
        return entityManager
                .createQuery(
                        "select a.disclosureRule from Assignment a where a.id = :id", String.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("assignment"));
    }

    /** The two sides of an assignment. */
    public record Parties(UUID affiliate, TaskId task, UUID merchant) {}

    /**
     * The tranches of an assignment in the order of time; the caller holds the assignment's lock.
     */
    public List<Tranche> tranches(AssignmentId id) {
        return entityManager
                .createQuery(
                        "select t from Tranche t where t.assignmentId = :id order by t.position",
                        Tranche.class)
                .setParameter("id", id.value())
                .getResultList();
    }
}
