package org.creatorconnect.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.catalog.ProgramTerms;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;

/** Keeps links. */
@ApplicationScoped
public class LinkRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(TrackingLink link) {
        entityManager.persist(link);
    }

    /**
     * @throws NotFound when there is no such link
     */
    public TrackingLink get(LinkId id) {
        return Optional.ofNullable(entityManager.find(TrackingLink.class, id.value()))
                .orElseThrow(() -> new NotFound("link"));
    }

    /** What a redirect needs to know of a code, by the merchant's terms in force at the time. */
    public Optional<LinkTarget> target(String code, Instant at) {
        return entityManager
                .createQuery(
                        "select l from TrackingLink l where l.code = :code", TrackingLink.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(link -> target(link, at));
    }

    private LinkTarget target(TrackingLink link, Instant at) {
        Object[] state =
                (Object[])
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT a.status = 'ACTIVE', EXISTS (
                                            SELECT 1 FROM ledger_account f WHERE f.owner_id = :merchant AND %s),
                                            (SELECT p.click_id_parameter FROM program p
                                             WHERE p.merchant_id = :merchant AND p.effective_at <= :at
                                             ORDER BY p.terms_version DESC LIMIT 1)
                                        FROM affiliate a WHERE a.id = :affiliate\
                                        """
                                                .formatted(ClickBudgetRepository.HAS_MONEY))
                                .setParameter("merchant", link.merchantId().value())
                                .setParameter("affiliate", link.affiliateId().value())
                                .setParameter("at", at)
                                .getSingleResult();
        return LinkTarget.of(
                link,
                Boolean.TRUE.equals(state[0]),
                ClickBudgetRepository.mark(state[1]),
                state[2] == null ? ProgramTerms.CLICK_ID : (String) state[2]);
    }

    /** Whose link it is, with all that an order's attribution asks of them, in one query. */
    public Optional<LinkOwner> owner(LinkId id) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT l.merchant_id, l.affiliate_id, l.task_id, a.status = 'ACTIVE', c.username, l.sub_ids
                                FROM tracking_link l JOIN affiliate a ON a.id = l.affiliate_id
                                LEFT JOIN account c ON c.id = a.account_id
                                WHERE l.id = :id\
                                """)
                        .setParameter("id", id.value())
                        .getResultList();
        return rows.stream().findFirst().map(row -> owner(id, (Object[]) row));
    }

    private static LinkOwner owner(LinkId id, Object[] row) {
        return new LinkOwner(
                id,
                new MerchantId((UUID) row[0]),
                new AffiliateId((UUID) row[1]),
                Optional.ofNullable((UUID) row[2]),
                Boolean.TRUE.equals(row[3]),
                Optional.ofNullable((String) row[4]),
                SubIds.of((String[]) row[5]));
    }
}
