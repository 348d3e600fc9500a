package org.creatorconnect.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
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
}
