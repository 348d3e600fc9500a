package org.creatorconnect.taskcenter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
}
