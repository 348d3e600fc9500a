package org.creatorconnect.application.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.task.query.Narrowing;
import org.jspecify.annotations.Nullable;

/** Applications: merchants see those for their tasks, affiliates their own, staff all. */
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
public class ApplicationQueries {

    private static final String SQL =
            """
            SELECT a.id, a.task_id, t.title, c.merchant_id, m.name AS merchant, a.affiliate_id, f.display_name,
                   f.country, (SELECT coalesce(max(h.followers), 0) FROM channel h
                               WHERE h.affiliate_id = f.id AND h.platform = t.platform AND h.status = 'VERIFIED'),
                   a.status, a.pitch, a.applied_at, a.decide_by, a.decided_at, a.reason_code, g.id AS assignment
            FROM task_application a JOIN task t ON t.id = a.task_id JOIN campaign c ON c.id = t.campaign_id
            JOIN merchant m ON m.id = c.merchant_id JOIN affiliate f ON f.id = a.affiliate_id
            LEFT JOIN assignment g ON g.application_id = a.id
            WHERE (CAST(:merchant AS uuid) IS NULL OR c.merchant_id = :merchant)
              AND (CAST(:affiliate AS uuid) IS NULL OR a.affiliate_id = :affiliate)
            """;

    private static final String CHANNELS =
            """
            SELECT a.id, h.platform, h.url, coalesce(h.followers, 0) AS followers
            FROM task_application a JOIN task t ON t.id = a.task_id JOIN campaign c ON c.id = t.campaign_id
            JOIN channel h ON h.affiliate_id = a.affiliate_id AND h.status = 'VERIFIED'
            WHERE a.id IN (:applications)
              AND (CAST(:merchant AS uuid) IS NULL OR c.merchant_id = :merchant)
            ORDER BY followers DESC, h.id""";

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected ApplicationQueries() {
        this(null);
    }

    @Inject
    public ApplicationQueries(Callers callers) {
        this.callers = callers;
    }

    /**
     * Applications that the caller sees, newest first, from the one before {@code beforeId}.
     *
     * @param task id of the only task; empty for all
     * @param status the only status; empty for all
     */
    public List<ApplicationRow> applications(
            String task, String status, @Nullable String beforeId, int limit) {
        return SqlRow.all(
                scoped(
                                """
                                AND (:task = '' OR a.task_id = CAST(nullif(:task, '') AS uuid))
                                AND (:status = '' OR a.status = :status)
                                AND a.id < :before ORDER BY a.id DESC LIMIT :limit""")
                        .setParameter("task", Narrowing.by(task))
                        .setParameter("status", status)
                        .setParameter("before", Narrowing.before(beforeId))
                        .setParameter("limit", limit),
                ApplicationQueries::row);
    }

    /**
     * @throws NotFound when there is no such application that the caller sees
     */
    public ApplicationRow application(TaskApplicationId id) {
        return SqlRow.all(
                        scoped("AND a.id = :id").setParameter("id", id.value()),
                        ApplicationQueries::row)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("application"));
    }

    /**
     * The verified channels of those who made these applications, the largest first, by the
     * application's id; for those who decide and for staff.
     */
    @RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public Map<UUID, List<ApplicantChannel>> channels(Collection<UUID> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        List<Map.Entry<UUID, ApplicantChannel>> rows =
                SqlRow.all(
                        entityManager
                                .createNativeQuery(CHANNELS)
                                .setParameter("merchant", View.of(callers.current()).merchant())
                                .setParameter("applications", applications),
                        row ->
                                Map.entry(
                                        row.id(),
                                        new ApplicantChannel(row.text(), row.text(), row.large())));
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /**
     * The calling affiliate's newest application for each of these tasks, by the task's id; tasks
     * that they never applied for are left out.
     */
    public Map<UUID, ApplicationRow> newestOwn(Collection<UUID> tasks) {
        Optional<UUID> affiliate = callers.current().affiliateId();
        if (affiliate.isEmpty() || tasks.isEmpty()) {
            return Map.of();
        }
        Query query =
                scoped(
                                """
                                AND a.affiliate_id = :own AND a.task_id IN (:tasks)
                                ORDER BY a.id DESC""")
                        .setParameter("own", affiliate.get())
                        .setParameter("tasks", tasks);
        return SqlRow.all(query, ApplicationQueries::row).stream()
                .collect(
                        Collectors.toMap(
                                ApplicationRow::taskId,
                                Function.identity(),
                                (newer, older) -> newer));
    }

    private Query scoped(String rest) {
        return View.of(callers.current()).narrow(entityManager.createNativeQuery(SQL + rest));
    }

    private static ApplicationRow row(SqlRow row) {
        return new ApplicationRow(
                row.id(),
                row.id(),
                row.text(),
                row.id(),
                row.text(),
                row.id(),
                row.text(),
                row.text(),
                row.large(),
                row.word(ApplicationStatus.class),
                row.text(),
                row.time(),
                row.time(),
                row.maybeTime(),
                row.maybeText(),
                row.maybeId());
    }
}
