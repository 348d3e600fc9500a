package org.creatorconnect.task.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.task.TaskCenterPolicy;

/** The money and people of tasks, for their merchants and for staff; many tasks in one question. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskStandings {

    private static final String SQL =
            """
            SELECT t.id, t.currency,
                   (SELECT coalesce(sum(l.side * l.balance), 0) FROM ledger_account l
                    WHERE l.kind = 'TASK_ESCROW' AND l.owner_id = t.id),
                   (SELECT coalesce(sum(l.side * l.balance), 0) FROM assignment g JOIN ledger_account l
                    ON l.kind = 'ASSIGNMENT_ESCROW' AND l.owner_id = g.id WHERE g.task_id = t.id),
                   p.fees, p.platform_fees,
                   (SELECT count(*) FROM assignment g WHERE g.task_id = t.id AND g.ended_at IS NULL),
                   t.created_at
            FROM task t JOIN campaign c ON c.id = t.campaign_id
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(r.fee_minor), 0) AS fees, coalesce(sum(r.platform_fee_minor), 0) AS platform_fees
                FROM assignment g JOIN tranche r ON r.assignment_id = g.id
                WHERE g.task_id = t.id AND r.status = 'RELEASED') p
            WHERE t.id IN (:tasks)
              AND (CAST(:merchant AS uuid) IS NULL OR c.merchant_id = :merchant)""";

    private final Callers callers;
    private final TaskCenterPolicy policy;
    private final Journal journal;
    @PersistenceContext EntityManager entityManager;

    protected TaskStandings() {
        this(null, null, null);
    }

    @Inject
    public TaskStandings(Callers callers, TaskCenterPolicy policy, Journal journal) {
        this.callers = callers;
        this.policy = policy;
        this.journal = journal;
    }

    /** The standing of each of these tasks that the caller runs or oversees, by the task's id. */
    public Map<UUID, TaskStanding> of(Collection<UUID> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        List<Map.Entry<UUID, TaskStanding>> rows =
                SqlRow.all(
                        entityManager
                                .createNativeQuery(SQL)
                                .setParameter("tasks", tasks)
                                .setParameter("merchant", View.of(callers.current()).merchant()),
                        this::row);
        return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What the merchant of a task can set aside for it.
     *
     * @throws NotFound when the task is another merchant's
     */
    public Money funds(TaskRow task) {
        if (!of(List.of(task.id())).containsKey(task.id())) {
            throw new NotFound("task");
        }
        return journal.balance(
                new AccountKey(
                        AccountKind.MERCHANT_FUNDS,
                        task.merchantId(),
                        task.compensation().fee().currency()));
    }

    private Map.Entry<UUID, TaskStanding> row(SqlRow row) {
        UUID id = row.id();
        Currency currency = Currency.getInstance(row.text());
        return Map.entry(
                id,
                new TaskStanding(
                        new Money(row.large(), currency),
                        new Money(row.large(), currency),
                        new Money(row.large(), currency),
                        new Money(row.large(), currency),
                        row.number(),
                        policy.draftEnd(row.time())));
    }
}
