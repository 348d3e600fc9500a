package org.creatorconnect.submission.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.task.query.Narrowing;
import org.jspecify.annotations.Nullable;

/** Submitted content: merchants see that for their tasks, affiliates their own, staff all. */
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
public class SubmissionQueries {

    private static final String SQL =
            """
            SELECT s.id, s.assignment_id, g.task_id, t.title, t.platform, c.merchant_id, m.name AS merchant,
                   g.affiliate_id, f.display_name, s.round, g.revision_rounds, s.status, s.content_url,
                   s.submitted_at, s.due_by, s.decided_at, s.decided_by_silence, s.reason_code, s.note,
                   g.fee_minor, g.currency, k.checked_at, k.live, k.disclosed, k.content_hash,
                   EXISTS (SELECT 1 FROM submission n WHERE n.assignment_id = s.assignment_id AND n.id > s.id),
                   s.escalated_at, w.found_by, w.note, w.found_at
            FROM submission s JOIN assignment g ON g.id = s.assignment_id JOIN task t ON t.id = g.task_id
            JOIN campaign c ON c.id = t.campaign_id JOIN merchant m ON m.id = c.merchant_id
            JOIN affiliate f ON f.id = g.affiliate_id
            LEFT JOIN LATERAL (SELECT * FROM content_check k WHERE k.submission_id = s.id
                               ORDER BY k.id DESC LIMIT 1) k ON true
            LEFT JOIN mark_finding w ON w.submission_id = s.id
            WHERE (CAST(:merchant AS uuid) IS NULL OR c.merchant_id = :merchant)
              AND (CAST(:affiliate AS uuid) IS NULL OR g.affiliate_id = :affiliate)
            """;

    /** The table itself puts them in order, so that a page begins after any row by an index. */
    private static final String INBOX =
            """
            AND (:status = '' OR s.status = :status)
            AND (:onlyMerchant = '' OR c.merchant_id = CAST(nullif(:onlyMerchant, '') AS uuid))
            AND (:words = '' OR word_vector(t.search_words || ' ' || f.search_words) @@ CAST(:words AS tsquery))
            """;

    private static final String AFTER =
            "AND (s.urgency, s.id) > ((SELECT x.urgency FROM submission x WHERE x.id = :after),"
                    + " :after) ";

    private static final String ORDER = "ORDER BY s.urgency, s.id LIMIT :limit";

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected SubmissionQueries() {
        this(null);
    }

    @Inject
    public SubmissionQueries(Callers callers) {
        this.callers = callers;
    }

    /**
     * Submissions that the caller sees, newest first, from the one before {@code beforeId}.
     *
     * @param status the only status; empty for all
     */
    public List<SubmissionRow> submissions(String status, @Nullable String beforeId, int limit) {
        return rows(
                scoped(
                                """
                                AND (:status = '' OR s.status = :status)
                                AND s.id < :before ORDER BY s.id DESC LIMIT :limit\
                                """)
                        .setParameter("status", status)
                        .setParameter("before", Narrowing.before(beforeId))
                        .setParameter("limit", limit));
    }

    /** Submissions that the caller sees, to be decided first, from the one after {@code after}. */
    public List<SubmissionRow> inbox(SubmissionFilter filter, @Nullable UUID after, int limit) {
        Query page = scoped(INBOX + (after == null ? "" : AFTER) + ORDER);
        if (after != null) {
            page.setParameter("after", after);
        }
        return rows(
                page.setParameter("status", filter.status())
                        .setParameter("onlyMerchant", Narrowing.by(filter.merchant()))
                        .setParameter("words", filter.words())
                        .setParameter("limit", limit));
    }

    /** What waits for review, the most urgent first, at most {@code limit}. */
    public List<SubmissionRow> waiting(int limit) {
        return rows(
                scoped("AND s.status = 'SUBMITTED' ORDER BY s.due_by, s.id LIMIT :limit")
                        .setParameter("limit", limit));
    }

    /** All rounds of an assignment, the newest first. */
    public List<SubmissionRow> rounds(AssignmentId assignment) {
        return rows(
                scoped("AND s.assignment_id = :id ORDER BY s.round DESC, s.id DESC")
                        .setParameter("id", assignment.value()));
    }

    /**
     * @throws NotFound when there is no such submission that the caller sees
     */
    public SubmissionRow submission(SubmissionId id) {
        return rows(scoped("AND s.id = :id").setParameter("id", id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("submission"));
    }

    /** Everything that was seen of the content, the newest first. */
    public List<CheckRow> evidence(SubmissionId id) {
        submission(id);
        return SqlRow.all(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT checked_at, live, disclosed, content_hash FROM content_check
                                WHERE submission_id = :id ORDER BY id DESC LIMIT 50\
                                """)
                        .setParameter("id", id.value()),
                row -> new CheckRow(row.time(), row.flag(), row.flag(), row.text()));
    }

    private Query scoped(String rest) {
        return View.of(callers.current()).narrow(entityManager.createNativeQuery(SQL + rest));
    }

    private static List<SubmissionRow> rows(Query query) {
        return SqlRow.all(query, SubmissionQueries::row);
    }

    private static SubmissionRow row(SqlRow row) {
        return new SubmissionRow(
                row.id(),
                row.id(),
                row.id(),
                row.text(),
                row.text(),
                row.id(),
                row.text(),
                row.id(),
                row.text(),
                row.number(),
                row.number(),
                row.word(SubmissionStatus.class),
                row.text(),
                row.time(),
                row.time(),
                row.maybeTime(),
                row.flag(),
                row.maybeText(),
                row.maybeText(),
                row.money(),
                check(row),
                row.flag(),
                row.maybeTime(),
                mark(row));
    }

    private static Optional<MarkRow> mark(SqlRow row) {
        Optional<String> by = row.maybeText();
        Optional<String> note = row.maybeText();
        Optional<Instant> at = row.maybeTime();
        return at.map(time -> new MarkRow(by.orElse(""), note.orElse(""), time));
    }

    private static Optional<CheckRow> check(SqlRow row) {
        Optional<Instant> at = row.maybeTime();
        boolean live = row.flag();
        boolean disclosed = row.flag();
        Optional<String> hash = row.maybeText();
        return at.map(time -> new CheckRow(time, live, disclosed, hash.orElse("")));
    }
}
