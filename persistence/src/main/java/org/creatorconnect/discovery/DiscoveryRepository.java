package org.creatorconnect.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.identity.Team;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;

/** Keeps introductions, and the lists of creators that teams keep. */
@ApplicationScoped
public class DiscoveryRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Introduction introduction) {
        entityManager.persist(introduction);
    }

    /** What a creator told of themselves, if they ever did. */
    public Optional<Introduction> introduction(AffiliateId affiliate) {
        return Optional.ofNullable(Rows.find(entityManager, Introduction.class, affiliate.value()));
    }

    /** The languages of their content that a creator named, found by them at the moment or not. */
    public Set<String> languages(AffiliateId affiliate) {
        return Set.copyOf(
                entityManager
                        .createQuery(
                                "select l from Introduction i join i.languages l"
                                        + " where i.affiliateId = :affiliate",
                                String.class)
                        .setParameter("affiliate", affiliate.value())
                        .getResultList());
    }

    /** Everything that creators can be interested in, by name. */
    public List<Interest> interests() {
        return entityManager
                .createQuery("select i from Interest i order by i.name", Interest.class)
                .getResultList();
    }

    /**
     * Of these affiliates, those whom the list's merchant or agency finds now and the list has not
     * yet.
     */
    public List<UUID> missing(CreatorListId list, Collection<UUID> affiliates) {
        return entityManager
                .createQuery(
                        "select i.affiliateId from Introduction i"
                                + " join Affiliate a on a.id = i.affiliateId"
                                + " where i.affiliateId in :ids and i.found and a.status = ACTIVE"
                                + " and not exists (select 1 from Ban b"
                                + " join CreatorList l on l.merchantId = b.merchantId"
                                + " where b.affiliateId = a.id and l.id = :list"
                                + " and b.endedAt is null)"
                                + " and not exists (select 1 from ListedCreator c"
                                + " where c.listId = :list and c.affiliateId = i.affiliateId)",
                        UUID.class)
                .setParameter("ids", affiliates)
                .setParameter("list", list.value())
                .getResultList();
    }

    public void add(CreatorList list) {
        entityManager.persist(list);
    }

    /**
     * A list, locked until the transaction ends.
     *
     * @throws NotFound when there is none of this team
     */
    public CreatorList lock(CreatorListId id, Team team) {
        return Optional.ofNullable(Rows.lock(entityManager, CreatorList.class, id.value()))
                .filter(list -> list.isOf(team))
                .orElseThrow(() -> new NotFound("creator list"));
    }

    /** The names of a team's lists. */
    public List<String> names(Team team) {
        return entityManager
                .createQuery(
                        "select l.name from CreatorList l where l.teamId = :team", String.class)
                .setParameter("team", team.id())
                .getResultList();
    }

    /** Deletes a list with everything in it. */
    public void remove(CreatorList list) {
        entityManager.remove(list);
    }

    public void add(ListedCreator listed) {
        entityManager.persist(listed);
    }

    public void remove(ListedCreator listed) {
        entityManager.remove(listed);
    }

    /** A creator in a list. */
    public Optional<ListedCreator> listed(CreatorListId list, AffiliateId creator) {
        return Optional.ofNullable(
                Rows.find(
                        entityManager,
                        ListedCreator.class,
                        new ListedCreator.Key(list.value(), creator.value())));
    }

    /** How many creators are in a list. */
    public long size(CreatorListId list) {
        return entityManager
                .createQuery(
                        "select count(*) from ListedCreator c where c.listId = :list", Long.class)
                .setParameter("list", list.value())
                .getSingleResult();
    }
}
