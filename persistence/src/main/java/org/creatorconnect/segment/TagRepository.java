package org.creatorconnect.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps tags, and on whom they are: always by the set. */
@ApplicationScoped
public class TagRepository {

    private static final String PUT_ON =
            """
            INSERT INTO affiliate_tag (affiliate_id, tag_id, put_on_at, put_on_by)
            SELECT n.affiliate_id, :tag, CAST(:at AS timestamptz), :by
            FROM unnest(CAST(:affiliates AS uuid[])) AS n(affiliate_id)
            ORDER BY n.affiliate_id
            ON CONFLICT (affiliate_id, tag_id) DO NOTHING
            RETURNING affiliate_id""";

    private static final String TAKE_OFF =
            """
            DELETE FROM affiliate_tag
            WHERE tag_id = :tag AND affiliate_id = ANY (CAST(:affiliates AS uuid[]))
            RETURNING affiliate_id""";

    @PersistenceContext EntityManager entityManager;

    public void add(Tag tag) {
        entityManager.persist(tag);
        entityManager.flush();
    }

    /** Writes what was changed, so that the database sees it now. */
    public void write() {
        entityManager.flush();
    }

    /**
     * @throws NotFound when there is none
     */
    public Tag get(TagId id) {
        return Optional.ofNullable(Rows.find(entityManager, Tag.class, id.value()))
                .orElseThrow(() -> new NotFound("tag"));
    }

    /**
     * Locks it until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public Tag lock(TagId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Tag.class, id.value()))
                .orElseThrow(() -> new NotFound("tag"));
    }

    /** Whether another tag has this name, whatever the case of its letters. */
    public boolean isNamed(String name, TagId butThis) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM tag WHERE lower(name) = lower(:name) AND id <> :id",
                        Integer.class)
                .setParameter("name", name)
                .setParameter("id", butThis.value())
                .getResultList()
                .isEmpty();
    }

    /**
     * Puts a tag on affiliates; on those who have it already nothing changes.
     *
     * @param by the name of whoever does so
     * @return those on whom it was not before
     */
    public List<UUID> putOn(TagId tag, Collection<UUID> affiliates, String by, Instant at) {
        return ids(of(PUT_ON, tag, affiliates).setParameter("by", by).setParameter("at", at));
    }

    /**
     * Takes a tag off affiliates.
     *
     * @return those on whom it was
     */
    public List<UUID> takeOff(TagId tag, Collection<UUID> affiliates) {
        return ids(of(TAKE_OFF, tag, affiliates));
    }

    private Query of(String sql, TagId tag, Collection<UUID> affiliates) {
        return entityManager
                .createNativeQuery(sql, UUID.class)
                .setParameter("tag", tag.value())
                .setParameter("affiliates", affiliates.toArray(UUID[]::new));
    }

    private static List<UUID> ids(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
