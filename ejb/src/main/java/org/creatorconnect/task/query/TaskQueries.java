package org.creatorconnect.task.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.task.Applicant;
import org.creatorconnect.task.Compensation;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.TaskGate;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.task.service.Applicants;
import org.jspecify.annotations.Nullable;

/** Tasks. Merchants see their own, affiliates what is open and what they applied for, staff all. */
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
public class TaskQueries {

    private static final String COLUMNS =
            """
            SELECT t.id, t.status, t.campaign_id, c.name AS campaign, c.merchant_id, m.name AS merchant, t.title,
                   t.platform, t.slots, t.slots_taken, t.ends_at, t.compensation, t.fee_minor, t.currency, t.rate,
                   t.min_followers, t.fee_minor > 0,
                   CASE WHEN CAST(:affiliate AS uuid) IS NOT NULL THEN 0 ELSE
                       (SELECT count(*) FROM task_application a WHERE a.task_id = t.id AND a.status = 'APPLIED') END,
                   CASE WHEN CAST(:affiliate AS uuid) IS NOT NULL THEN 0 ELSE
                       (SELECT count(*) FROM submission s JOIN assignment g ON g.id = s.assignment_id
                        WHERE g.task_id = t.id AND s.status = 'SUBMITTED') END
            FROM task t JOIN campaign c ON c.id = t.campaign_id JOIN merchant m ON m.id = c.merchant_id
            WHERE (CAST(:merchant AS uuid) IS NULL OR c.merchant_id = :merchant)
            """;

    private static final String LIST =
            """
            AND (CAST(:affiliate AS uuid) IS NULL OR (t.status = 'PUBLISHED' AND t.ends_at > :now))
            AND (:status = '' OR t.status = :status)
            AND (:platform = '' OR t.platform = :platform)
            AND (:compensation = '' OR t.compensation = :compensation)
            AND (:campaign = '' OR t.campaign_id = CAST(nullif(:campaign, '') AS uuid))
            AND (:words = '' OR word_vector(t.search_words || ' ' || m.search_words) @@ CAST(:words AS tsquery))
            AND (NOT :fitting OR ((t.fee_minor = 0 OR :influencer) AND (t.min_followers = 0 OR EXISTS (
                SELECT 1 FROM channel h
                WHERE h.affiliate_id = CAST(:affiliate AS uuid) AND h.platform = t.platform
                  AND h.status = 'VERIFIED' AND h.followers >= t.min_followers))))
            AND t.id < :before ORDER BY t.id DESC LIMIT :limit\
            """;

    private static final String ONE =
            """
            AND t.id = :id AND (CAST(:affiliate AS uuid) IS NULL OR t.status = 'PUBLISHED' OR EXISTS (
                SELECT 1 FROM task_application a
                WHERE a.task_id = t.id AND a.affiliate_id = CAST(:affiliate AS uuid)))\
            """;

    private final Callers callers;
    private final Applicants applicants;
    private final TaskDetails details;
    private final Journal journal;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected TaskQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    public TaskQueries(
            Callers callers,
            Applicants applicants,
            TaskDetails details,
            Journal journal,
            InstantSource clock) {
        this.callers = callers;
        this.applicants = applicants;
        this.details = details;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tasks that the caller sees, newest first, from the one before {@code beforeId}. */
    public List<TaskRow> tasks(TaskFilter filter, @Nullable String beforeId, int limit) {
        Caller caller = callers.current();
        Applicant applicant = applicants.of(caller.affiliateId());
        Query query =
                scoped(COLUMNS + LIST, caller)
                        .setParameter("now", clock.instant())
                        .setParameter("status", filter.status())
                        .setParameter("platform", filter.platform())
                        .setParameter("compensation", filter.compensation())
                        .setParameter("campaign", Narrowing.by(filter.campaign()))
                        .setParameter("words", filter.words())
                        .setParameter("fitting", filter.fitting())
                        .setParameter("influencer", applicant.influencer())
                        .setParameter("before", Narrowing.before(beforeId))
                        .setParameter("limit", limit);
        return SqlRow.all(query, row -> row(row, applicant));
    }

    /** What counts about the caller when they apply; nobody when they have not joined. */
    public Applicant applicant() {
        return applicants.of(callers.current().affiliateId());
    }

    /**
     * @throws NotFound when there is no such task that the caller sees
     */
    public TaskRow task(TaskId id) {
        Caller caller = callers.current();
        Applicant applicant = applicants.of(caller.affiliateId());
        Query query = scoped(COLUMNS + ONE, caller).setParameter("id", id.value());
        return SqlRow.all(query, row -> row(row, applicant)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("task"));
    }

    /**
     * A task with all its terms.
     *
     * @throws NotFound as with {@link #task}
     */
    public TaskDetail detail(TaskId id) {
        TaskRow row = task(id);
        AccountKey escrow =
                new AccountKey(
                        AccountKind.TASK_ESCROW, id.value(), row.compensation().fee().currency());
        return details.of(row, journal.balance(escrow));
    }

    private Query scoped(String sql, Caller caller) {
        return View.of(caller).narrow(entityManager.createNativeQuery(sql));
    }

    private static TaskRow row(SqlRow row, Applicant applicant) {
        UUID id = row.id();
        TaskStatus status = row.word(TaskStatus.class);
        UUID campaign = row.id();
        String campaignName = row.text();
        UUID merchant = row.id();
        String merchantName = row.text();
        String title = row.text();
        String platform = row.text();
        int slots = row.number();
        int taken = row.number();
        Instant endsAt = row.time();
        CompensationType type = row.word(CompensationType.class);
        Compensation pay = new Compensation(type, row.money(), row.maybeRate().orElse(null));
        long minFollowers = row.large();
        TaskGate gate = new TaskGate(row.flag(), platform, minFollowers);
        return new TaskRow(
                id,
                status,
                campaign,
                campaignName,
                merchant,
                merchantName,
                title,
                platform,
                slots,
                taken,
                endsAt,
                pay,
                minFollowers,
                applicant.missing(gate),
                row.number(),
                row.number());
    }
}
