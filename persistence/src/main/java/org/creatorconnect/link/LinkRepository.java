package org.creatorconnect.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.table.Rows;
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
        return Optional.ofNullable(Rows.find(entityManager, TrackingLink.class, id.value()))
                .orElseThrow(() -> new NotFound("link"));
    }

    /**
     * Whose links these are, with all that an order's attribution asks of them, in one query. What
     * is no link of ours is missing.
     */
    public Map<LinkId, LinkOwner> owners(Collection<LinkId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return SqlRow.all(
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT l.id, l.merchant_id, l.affiliate_id, l.task_id, a.status = 'ACTIVE' AND NOT EXISTS (
                                                   SELECT 1 FROM ban b WHERE b.affiliate_id = l.affiliate_id
                                                     AND b.merchant_id = l.merchant_id AND b.ended_at IS NULL),
                                               ARRAY(SELECT c.username FROM account c WHERE c.affiliate_id = a.id
                                                     OR c.affiliate_id IN (SELECT f.id FROM affiliate f WHERE f.merged_into = a.id)),
                                               l.sub_ids,
                                               ARRAY(SELECT m.from_id FROM moved_link m WHERE m.link_id = l.id ORDER BY m.moved_at),
                                               ARRAY(SELECT CAST(m.moved_at AT TIME ZONE 'UTC' AS text) FROM moved_link m
                                                     WHERE m.link_id = l.id ORDER BY m.moved_at)
                                        FROM tracking_link l JOIN affiliate a ON a.id = l.affiliate_id
                                        WHERE l.id = ANY (CAST(:ids AS uuid[]))\
                                        """)
                                .setParameter(
                                        "ids",
                                        ids.stream().map(LinkId::value).toArray(UUID[]::new)),
                        LinkRepository::owner)
                .stream()
                .collect(Collectors.toMap(LinkOwner::link, Function.identity()));
    }

    private static LinkOwner owner(SqlRow row) {
        return new LinkOwner(
                new LinkId(row.id()),
                new MerchantId(row.id()),
                new AffiliateId(row.id()),
                row.maybeId(),
                row.flag(),
                Set.of((String[]) row.take()),
                SubIds.of((String[]) row.take()),
                before(row.ids(), row.texts()));
    }

    private static List<LinkOwner.Before> before(List<UUID> whose, List<String> until) {
        return IntStream.range(0, whose.size())
                .mapToObj(
                        place ->
                                new LinkOwner.Before(
                                        new AffiliateId(whose.get(place)),
                                        LocalDateTime.parse(until.get(place).replace(' ', 'T'))
                                                .toInstant(ZoneOffset.UTC)))
                .toList();
    }
}
