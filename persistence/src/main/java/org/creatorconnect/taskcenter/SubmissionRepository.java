package org.creatorconnect.taskcenter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.refusal.NotFound;

/** Keeps submissions and what was seen of them. Change one only under its assignment's lock. */
@ApplicationScoped
public class SubmissionRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Submission submission) {
        entityManager.persist(submission);
    }

    public void add(ContentCheck check) {
        entityManager.persist(check);
    }

    /**
     * @throws NotFound when there is no such submission
     */
    public Submission get(SubmissionId id) {
        return Optional.ofNullable(entityManager.find(Submission.class, id.value()))
                .orElseThrow(() -> new NotFound("submission"));
    }

    /**
     * The assignment that the content is for, read without loading it, so that it can be locked
     * first.
     */
    public AssignmentId assignmentOf(SubmissionId id) {
        return entityManager
                .createQuery("select s.assignmentId from Submission s where s.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(AssignmentId::new)
                .orElseThrow(() -> new NotFound("submission"));
    }

    /** The address of the content, read without loading the submission. */
    public String contentUrl(SubmissionId id) {
        return entityManager
                .createQuery("select s.contentUrl from Submission s where s.id = :id", String.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("submission"));
    }

    /** The assignment's newest round. */
    public Optional<Submission> latest(AssignmentId assignment) {
        return entityManager
                .createQuery(
                        "select s from Submission s where s.assignmentId = :id order by s.round desc",
                        Submission.class)
                .setParameter("id", assignment.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was seen last of a submission. */
    public Optional<Sighting> lastSeen(SubmissionId submission) {
        return entityManager
                .createQuery(
                        "select c from ContentCheck c where c.submissionId = :id order by c.id desc",
                        ContentCheck.class)
                .setParameter("id", submission.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ContentCheck::seen);
    }
}
