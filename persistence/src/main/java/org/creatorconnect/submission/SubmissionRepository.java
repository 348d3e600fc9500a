package org.creatorconnect.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.foundation.table.Rows;
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
        return Optional.ofNullable(Rows.find(entityManager, Submission.class, id.value()))
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

    /** The assignment's newest round; what was withdrawn is none. */
    public Optional<Submission> latest(AssignmentId assignment) {
        return entityManager
                .createQuery(
                        "select s from Submission s where s.assignmentId = :id"
                                + " and s.status <> WITHDRAWN order by s.round desc",
                        Submission.class)
                .setParameter("id", assignment.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The round before this one; nothing before the first. */
    public Optional<Submission> before(Submission submission) {
        return entityManager
                .createQuery(
                        "select s from Submission s where s.assignmentId = :id and s.status <>"
                                + " WITHDRAWN and s.round < :round order by s.round desc",
                        Submission.class)
                .setParameter("id", submission.assignmentId().value())
                .setParameter("round", submission.round())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was seen last of a submission. */
    public Optional<Sighting> lastSeen(SubmissionId submission) {
        return lastCheck(submission).map(ContentCheck::seen);
    }

    /** The newest evidence of a submission. */
    public Optional<ContentCheck> lastCheck(SubmissionId submission) {
        return entityManager
                .createQuery(
                        "select c from ContentCheck c where c.submissionId = :id order by c.id"
                                + " desc",
                        ContentCheck.class)
                .setParameter("id", submission.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Why the content cannot be approved or paid for, by what was seen last; what was never seen
     * counts as not live. A mark that somebody else saw is there.
     */
    public Optional<RejectionReason> objection(SubmissionId submission) {
        return lastSeen(submission)
                .orElse(Sighting.GONE)
                .objection()
                .filter(
                        reason ->
                                reason != RejectionReason.DISCLOSURE_MISSING
                                        || finding(submission).isEmpty());
    }

    /** Keeps that somebody saw the mark which our look did not find. */
    public void add(MarkFinding finding) {
        entityManager.persist(finding);
    }

    /** Who saw the mark that our look did not find, if anybody. */
    public Optional<MarkFinding> finding(SubmissionId submission) {
        return Optional.ofNullable(Rows.find(entityManager, MarkFinding.class, submission.value()));
    }
}
