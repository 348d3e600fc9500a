package org.creatorconnect.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.ban.BanId;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;

/** Keeps appeals. Whoever changes one holds the lock of its affiliate. */
@ApplicationScoped
public class AppealRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Appeal appeal) {
        entityManager.persist(appeal);
        entityManager.flush();
    }

    /**
     * @throws NotFound when there is no such appeal
     */
    public Appeal get(AppealId id) {
        return Optional.ofNullable(Rows.find(entityManager, Appeal.class, id.value()))
                .orElseThrow(() -> new NotFound("appeal"));
    }

    /** As it stands now; whoever reads it so holds its affiliate's lock. */
    public Appeal fresh(AppealId id) {
        Appeal appeal = get(id);
        entityManager.refresh(appeal, LockModeType.PESSIMISTIC_WRITE);
        return appeal;
    }

    /** Whether the decision was appealed before. */
    public boolean isAppealed(Appealed decision) {
        return !entityManager
                .createQuery(
                        """
                        select a.status from Appeal a
                        where a.banId = :ban or a.roleApplicationId = :application
                           or a.disputeId = :dispute\
                        """,
                        AppealStatus.class)
                .setParameter("ban", decision.ban().map(BanId::value).orElse(null))
                .setParameter(
                        "application", decision.application().map(one -> one.value()).orElse(null))
                .setParameter("dispute", decision.dispute().map(one -> one.value()).orElse(null))
                .getResultList()
                .isEmpty();
    }

    /** The undecided appeal about a ban. */
    public Optional<Appeal> undecided(BanId ban) {
        return undecided("a.banId", ban.value()).stream().findFirst();
    }

    /** The undecided appeals about roles that an affiliate was rejected for. */
    public List<Appeal> undecidedAboutRoles(AffiliateId affiliate) {
        return undecided("a.kind = ROLE_REJECTION and a.affiliateId", affiliate.value());
    }

    /** The undecided appeals about disputes over an affiliate's content. */
    public List<Appeal> undecidedAboutDisputes(AffiliateId affiliate) {
        return undecided("a.kind = DISPUTE and a.affiliateId", affiliate.value());
    }

    private List<Appeal> undecided(String whose, UUID id) {
        return entityManager
                .createQuery(
                        "select a from Appeal a where a.status in (OPEN, ESCALATED) and "
                                + whose
                                + " = :id",
                        Appeal.class)
                .setParameter("id", id)
                .getResultList();
    }
}
