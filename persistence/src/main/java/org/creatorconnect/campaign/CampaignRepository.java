package org.creatorconnect.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
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
        return Optional.ofNullable(Rows.find(entityManager, Campaign.class, id.value()))
                .orElseThrow(() -> new NotFound("campaign"));
    }

    /** As {@link #get}, with the row locked, so that its tasks are published one after another. */
    public Campaign lock(CampaignId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Campaign.class, id.value()))
                .orElseThrow(() -> new NotFound("campaign"));
    }
}
