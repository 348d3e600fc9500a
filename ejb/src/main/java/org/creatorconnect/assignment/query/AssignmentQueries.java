package org.creatorconnect.assignment.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.assignment.TrancheStatus;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.task.query.Narrowing;
import org.jspecify.annotations.Nullable;

/** Assignments: merchants see those of their tasks, affiliates their own, staff all. */
@Stateless
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AssignmentQueries {

    private static final String SQL =
            """
            SELECT g.id, g.task_id, t.title, t.platform, c.merchant_id, m.name AS merchant, g.affiliate_id,
                   f.display_name, g.status, g.terms_hash, g.fee_minor, g.currency, g.rate, p.released,
                   g.accepted_at, g.submit_by, g.extended, g.approved_at, g.cure_by, g.ended_at, g.end_reason,
                   s.id AS submission, s.status AS submission_status, coalesce(s.round, 0), s.due_by, p.next_at
            FROM assignment g JOIN task t ON t.id = g.task_id JOIN campaign c ON c.id = t.campaign_id
            JOIN merchant m ON m.id = c.merchant_id JOIN affiliate f ON f.id = g.affiliate_id
            LEFT JOIN LATERAL (SELECT * FROM submission s WHERE s.assignment_id = g.id
                               AND s.status <> 'WITHDRAWN' ORDER BY s.round DESC LIMIT 1) s ON true
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(r.fee_minor) FILTER (WHERE r.status = 'RELEASED'), 0) AS released,
                       g.approved_at + min(r.after_days) FILTER (WHERE r.status = 'HELD') * interval '24 hours' AS next_at
                FROM tranche r WHERE r.assignment_id = g.id) p
            WHERE (CAST(:merchant AS uuid) IS NULL OR c.merchant_id = :merchant)
              AND (CAST(:affiliate AS uuid) IS NULL OR g.affiliate_id = :affiliate)
            """;

    private final Callers callers;
    private final Journal journal;
    @PersistenceContext EntityManager entityManager;

    protected AssignmentQueries() {
        this(null, null);
    }

    @Inject
    public AssignmentQueries(Callers callers, Journal journal) {
        this.callers = callers;
        this.journal = journal;
    }

    /** Assignments that the caller sees, newest first, from the one before {@code beforeId}. */
    public List<AssignmentRow> assignments(
            AssignmentFilter filter, @Nullable String beforeId, int limit) {
        return rows(
                scoped(
                                """
                                AND (:status = '' OR g.status = :status)
                                AND (:task = '' OR g.task_id = CAST(nullif(:task, '') AS uuid))
                                AND g.id < :before ORDER BY g.id DESC LIMIT :limit\
                                """)
                        .setParameter("status", filter.status())
                        .setParameter("task", Narrowing.by(filter.task()))
                        .setParameter("before", Narrowing.before(beforeId))
                        .setParameter("limit", limit));
    }

    /** Assignments that the caller sees and that have not ended, the most urgent first. */
    public List<AssignmentRow> running(int limit) {
        return rows(
                scoped(
                                """
                                AND g.status IN ('ACCEPTED', 'APPROVED')
                                ORDER BY CASE g.status WHEN 'APPROVED' THEN coalesce(g.cure_by, p.next_at)
                                                       ELSE coalesce(s.due_by, g.submit_by) END, g.id
                                LIMIT :limit\
                                """)
                        .setParameter("limit", limit));
    }

    /**
     * @throws NotFound when there is no such assignment that the caller sees
     */
    public AssignmentRow assignment(AssignmentId id) {
        return rows(scoped("AND g.id = :id").setParameter("id", id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("assignment"));
    }

    /** The parts of an assignment's fee in the order of time. */
    public List<TrancheRow> tranches(AssignmentId id) {
        AssignmentRow assignment = assignment(id);
        return SqlRow.all(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT position, percent, after_days, fee_minor, platform_fee_minor, status, settled_at
                                FROM tranche WHERE assignment_id = :id ORDER BY position\
                                """)
                        .setParameter("id", id.value()),
                row -> tranche(row, assignment.fee()));
    }

    /** What the books hold for an assignment: what of its fees was neither paid nor given back. */
    public Money escrow(AssignmentId id) {
        return journal.balance(
                new AccountKey(
                        AccountKind.ASSIGNMENT_ESCROW,
                        id.value(),
                        assignment(id).fee().currency()));
    }

    /** The terms both sides agreed on, word by word. */
    public String terms(AssignmentId id) {
        assignment(id);
        return (String)
                entityManager
                        .createNativeQuery(
                                "SELECT terms_text FROM assignment WHERE id = :id", String.class)
                        .setParameter("id", id.value())
                        .getSingleResult();
    }

    private Query scoped(String rest) {
        return View.of(callers.current()).narrow(entityManager.createNativeQuery(SQL + rest));
    }

    private static List<AssignmentRow> rows(Query query) {
        return SqlRow.all(query, AssignmentQueries::row);
    }

    private static AssignmentRow row(SqlRow row) {
        UUID id = row.id();
        UUID task = row.id();
        String title = row.text();
        String platform = row.text();
        UUID merchant = row.id();
        String merchantName = row.text();
        UUID affiliate = row.id();
        String affiliateName = row.text();
        AssignmentStatus status = row.word(AssignmentStatus.class);
        String hash = row.text();
        Money fee = row.money();
        return new AssignmentRow(
                id,
                task,
                title,
                platform,
                merchant,
                merchantName,
                affiliate,
                affiliateName,
                status,
                hash,
                fee,
                row.maybeRate(),
                new Money(row.large(), fee.currency()),
                row.time(),
                row.time(),
                row.flag(),
                row.maybeTime(),
                row.maybeTime(),
                row.maybeTime(),
                row.maybeText(),
                row.maybeId(),
                row.maybeText().map(SubmissionStatus::valueOf),
                row.number(),
                row.maybeTime(),
                row.maybeTime());
    }

    private static TrancheRow tranche(SqlRow row, Money fee) {
        return new TrancheRow(
                row.number(),
                row.number(),
                row.number(),
                new Money(row.large(), fee.currency()),
                new Money(row.large(), fee.currency()),
                row.word(TrancheStatus.class),
                row.maybeTime());
    }
}
