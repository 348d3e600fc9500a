package org.creatorconnect.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.merchant.MerchantId;
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

    /** Whose link it is, with all that an order's attribution asks of them, in one query. */
    public Optional<LinkOwner> owner(LinkId id) {
        return SqlRow.first(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT l.merchant_id, l.affiliate_id, l.task_id, a.status = 'ACTIVE',
                                       ARRAY(SELECT c.username FROM account c WHERE c.affiliate_id = a.id), l.sub_ids
                                FROM tracking_link l JOIN affiliate a ON a.id = l.affiliate_id
                                WHERE l.id = :id\
                                """)
                        .setParameter("id", id.value()),
                row -> owner(id, row));
    }

    private static LinkOwner owner(LinkId id, SqlRow row) {
        return new LinkOwner(
                id,
                new MerchantId(row.id()),
                new AffiliateId(row.id()),
                row.maybeId(),
                row.flag(),
                Set.of((String[]) row.take()),
                SubIds.of((String[]) row.take()));
    }
}
