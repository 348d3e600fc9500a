package org.creatorconnect.payee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;

/** Keeps payout methods with all their versions, and tax forms. */
@ApplicationScoped
public class PayoutMethodRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(PayoutMethod method) {
        entityManager.persist(method);
    }

    /** The version given last. */
    public Optional<PayoutMethod> latest(AffiliateId affiliate) {
        return entityManager
                .createQuery(
                        """
                        select m from PayoutMethod m where m.affiliateId = :affiliate
                        order by m.methodVersion desc""",
                        PayoutMethod.class)
                .setParameter("affiliate", affiliate.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws NotFound when there is no such method
     */
    public PayoutMethod get(PayoutMethodId id) {
        return Optional.ofNullable(Rows.find(entityManager, PayoutMethod.class, id.value()))
                .orElseThrow(() -> new NotFound("payout method"));
    }

    /** Reads these at once, so that {@link #get} finds them in this transaction's memory. */
    public void load(Collection<PayoutMethodId> ids) {
        entityManager
                .createNativeQuery(
                        "SELECT * FROM payout_method WHERE id = ANY (CAST(:ids AS uuid[]))",
                        PayoutMethod.class)
                .setParameter("ids", ids.stream().map(PayoutMethodId::value).toArray(UUID[]::new))
                .getResultList();
    }

    public Optional<TaxForm> taxForm(AffiliateId affiliate) {
        return entityManager
                .createQuery(
                        "select f from TaxForm f where f.affiliateId = :affiliate", TaxForm.class)
                .setParameter("affiliate", affiliate.value())
                .getResultStream()
                .findFirst();
    }

    /** Methods whose accounts have no mark yet, the newest first. */
    public List<PayoutMethod> unmarked(int most) {
        return entityManager
                .createQuery(
                        "select m from PayoutMethod m where m.accountMark is null order by m.id desc",
                        PayoutMethod.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Tax forms whose ids have no mark yet, the newest first. */
    public List<TaxForm> unmarkedForms(int most) {
        return entityManager
                .createQuery(
                        "select f from TaxForm f where f.taxIdMark is null order by f.id desc",
                        TaxForm.class)
                .setMaxResults(most)
                .getResultList();
    }

    public void add(TaxForm form) {
        entityManager.persist(form);
    }
}
