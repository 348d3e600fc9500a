package org.creatorconnect.campaign.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.task.query.Narrowing;
import org.jspecify.annotations.Nullable;

/** Campaigns, for their merchants and for staff. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CampaignQueries {

    private static final String CAMPAIGNS =
            """
            SELECT c.id, c.merchant_id, m.name AS merchant, c.name, c.starts_on, c.ends_on, c.budget_minor, c.currency,
                   (SELECT count(*) FROM task t WHERE t.campaign_id = c.id),
                   (SELECT coalesce(sum(t.slots * (t.fee_minor + round(t.fee_minor * t.platform_fee_rate))), 0)
                    FROM task t WHERE t.campaign_id = c.id AND t.published_at IS NOT NULL)
            FROM campaign c JOIN merchant m ON m.id = c.merchant_id
            WHERE (CAST(:merchant AS uuid) IS NULL OR c.merchant_id = :merchant)
            """;

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected CampaignQueries() {
        this(null);
    }

    @Inject
    public CampaignQueries(Callers callers) {
        this.callers = callers;
    }

    /** Campaigns, newest first, from the one before {@code beforeId}. */
    public List<CampaignRow> campaigns(@Nullable String beforeId, int limit) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(
                                CAMPAIGNS + "AND c.id < :before ORDER BY c.id DESC LIMIT :limit")
                        .setParameter("merchant", View.of(callers.current()).merchant())
                        .setParameter("before", Narrowing.before(beforeId))
                        .setParameter("limit", limit),
                CampaignQueries::row);
    }

    /**
     * @throws NotFound when there is no such campaign, or it is another merchant's
     */
    public CampaignRow campaign(CampaignId id) {
        return SqlRow.all(
                        entityManager
                                .createNativeQuery(CAMPAIGNS + "AND c.id = :id")
                                .setParameter("merchant", View.of(callers.current()).merchant())
                                .setParameter("id", id.value()),
                        CampaignQueries::row)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign"));
    }

    private static CampaignRow row(SqlRow row) {
        UUID id = row.id();
        UUID merchant = row.id();
        String merchantName = row.text();
        String name = row.text();
        LocalDate startsOn = date(row.take());
        LocalDate endsOn = date(row.take());
        Money budget = row.money();
        int tasks = row.number();
        Money committed = new Money(row.large(), budget.currency());
        return new CampaignRow(
                id, merchant, merchantName, name, startsOn, endsOn, budget, tasks, committed);
    }

    private static LocalDate date(Object value) {
        return value instanceof Date old ? old.toLocalDate() : (LocalDate) value;
    }
}
