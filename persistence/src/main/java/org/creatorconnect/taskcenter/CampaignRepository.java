package org.creatorconnect.taskcenter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;

/** Keeps campaigns. */
@ApplicationScoped
public class CampaignRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Campaign campaign) {
        entityManager.persist(campaign);
    }

    /**
     * @throws NotFound when there is no such campaign
     */
    public Campaign get(CampaignId id) {
        return Optional.ofNullable(entityManager.find(Campaign.class, id.value()))
                .orElseThrow(() -> new NotFound("campaign"));
    }

    /** As {@link #get}, with the row locked, so that its tasks are published one after another. */
    public Campaign lock(CampaignId id) {
        return Optional.ofNullable(
                        entityManager.find(
                                Campaign.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("campaign"));
    }

    /**
     * The fees that the campaign's tasks other than the given one can still cost or have cost: all
     * slots of a published task; of a closed one those slots that were not given up unpaid.
     */
    public Money committed(Campaign campaign, TaskId other) {
        Number minor =
                (Number)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT coalesce(sum(CASE t.status WHEN 'PUBLISHED' THEN t.slots * t.fee_minor ELSE (
                                            SELECT coalesce(sum(a.fee_minor), 0) FROM assignment a
                                            WHERE a.task_id = t.id AND a.status IN ('ACCEPTED', 'APPROVED', 'COMPLETED')) END), 0)
                                        FROM task t
                                        WHERE t.campaign_id = :campaign AND t.id <> :other AND t.published_at IS NOT NULL""")
                                .setParameter("campaign", campaign.id().value())
                                .setParameter("other", other.value())
                                .getSingleResult();
        return new Money(minor.longValue(), campaign.currency());
    }
}
