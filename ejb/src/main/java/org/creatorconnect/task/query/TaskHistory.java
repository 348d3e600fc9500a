package org.creatorconnect.task.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;
import org.creatorconnect.task.TaskId;

/** What happened to a task and to the work on it, for its merchant and for staff. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskHistory {

    private static final String SQL =
            """
            WITH own AS (
                SELECT t.* FROM task t JOIN campaign c ON c.id = t.campaign_id
                WHERE t.id = :id AND (CAST(:merchant AS uuid) IS NULL OR c.merchant_id = :merchant)),
            work AS (SELECT g.*, f.display_name FROM assignment g JOIN own ON own.id = g.task_id
                     JOIN affiliate f ON f.id = g.affiliate_id),
            applied AS (SELECT a.*, f.display_name FROM task_application a JOIN own ON own.id = a.task_id
                        JOIN affiliate f ON f.id = a.affiliate_id)
            SELECT at, act, who, detail, minor, own.currency FROM (
                SELECT created_at AS at, 'TASK_DRAFTED' AS act, NULL AS who, NULL AS detail, CAST(NULL AS bigint) AS minor
                FROM own
                UNION ALL SELECT published_at, 'TASK_PUBLISHED', NULL, NULL, NULL FROM own WHERE published_at IS NOT NULL
                UNION ALL SELECT closed_at, 'TASK_' || status, NULL, NULL, NULL FROM own WHERE closed_at IS NOT NULL
                UNION ALL SELECT applied_at, 'APPLICATION_APPLIED', display_name, NULL, NULL FROM applied
                UNION ALL SELECT decided_at, 'APPLICATION_' || status, display_name, reason_code, NULL
                FROM applied WHERE decided_at IS NOT NULL
                UNION ALL SELECT s.submitted_at, 'SUBMISSION_SUBMITTED', w.display_name, CAST(s.round AS text), NULL
                FROM submission s JOIN work w ON w.id = s.assignment_id
                UNION ALL SELECT s.decided_at, 'SUBMISSION_' || s.status || CASE WHEN s.decided_by_silence
                                 THEN '_BY_SILENCE' ELSE '' END, w.display_name, s.reason_code, NULL
                FROM submission s JOIN work w ON w.id = s.assignment_id WHERE s.decided_at IS NOT NULL
                UNION ALL SELECT s.escalated_at, 'SUBMISSION_ESCALATED', w.display_name, NULL, NULL
                FROM submission s JOIN work w ON w.id = s.assignment_id WHERE s.escalated_at IS NOT NULL
                UNION ALL SELECT r.settled_at, 'TRANCHE_' || r.status, w.display_name, NULL, r.fee_minor
                FROM tranche r JOIN work w ON w.id = r.assignment_id WHERE r.settled_at IS NOT NULL AND r.fee_minor > 0
                UNION ALL SELECT ended_at, 'ASSIGNMENT_' || status, display_name, NULL, NULL
                FROM work WHERE ended_at IS NOT NULL) e
            CROSS JOIN own ORDER BY at DESC LIMIT :limit\
            """;

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected TaskHistory() {
        this(null);
    }

    @Inject
    public TaskHistory(Callers callers) {
        this.callers = callers;
    }

    /** The newest of what happened, newest first; nothing for another merchant's task. */
    public List<TaskEvent> newest(TaskId id, int limit) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(SQL)
                        .setParameter("id", id.value())
                        .setParameter("merchant", View.of(callers.current()).merchant())
                        .setParameter("limit", limit),
                TaskHistory::row);
    }

    private static TaskEvent row(SqlRow row) {
        Instant at = row.time();
        String act = row.text();
        Optional<String> who = row.maybeText();
        Optional<String> detail = row.maybeText();
        Optional<Long> minor = row.maybeLarge();
        String currency = row.text();
        Optional<Money> amount = minor.map(cents -> Money.of(cents, currency));
        return new TaskEvent(at, act, who, detail, amount);
    }
}
