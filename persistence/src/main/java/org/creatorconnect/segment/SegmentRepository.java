package org.creatorconnect.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps segments, the acts on them, and those whom an act still has before it. */
@ApplicationScoped
public class SegmentRepository {

    private static final String TAKE =
            """
            DELETE FROM segment_act_member WHERE act_id = :id AND affiliate_id IN (
                SELECT affiliate_id FROM segment_act_member WHERE act_id = :id
                ORDER BY affiliate_id LIMIT :limit)
            RETURNING affiliate_id""";

    @PersistenceContext EntityManager entityManager;

    public void add(Segment segment) {
        entityManager.persist(segment);
        entityManager.flush();
    }

    /**
     * @throws NotFound when there is none
     */
    public Segment get(SegmentId id) {
        return Optional.ofNullable(Rows.find(entityManager, Segment.class, id.value()))
                .orElseThrow(() -> new NotFound("segment"));
    }

    /** Whether another segment has this name, whatever the case of its letters. */
    public boolean isNamed(String name, SegmentId butThis) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM segment WHERE lower(name) = lower(:name) AND id <> :id",
                        Integer.class)
                .setParameter("name", name)
                .setParameter("id", butThis.value())
                .getResultList()
                .isEmpty();
    }

    /** Keeps an act with everybody whom it is about. */
    public void add(SegmentAct act, List<UUID> members) {
        entityManager.persist(act);
        entityManager.flush();
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO segment_act_member (act_id, affiliate_id)
                        SELECT :id, n.affiliate_id FROM unnest(CAST(:members AS uuid[])) AS n(affiliate_id)""")
                .setParameter("id", act.id().value())
                .setParameter("members", members.toArray(UUID[]::new))
                .executeUpdate();
    }

    /**
     * Locks an act until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public SegmentAct lock(SegmentActId id) {
        return Optional.ofNullable(Rows.lock(entityManager, SegmentAct.class, id.value()))
                .orElseThrow(() -> new NotFound("act on a segment"));
    }

    /** Takes up to so many of those whom an act has before it; they wait no longer. */
    public List<UUID> take(SegmentActId id, int limit) {
        List<?> taken =
                entityManager
                        .createNativeQuery(TAKE, UUID.class)
                        .setParameter("id", id.value())
                        .setParameter("limit", limit)
                        .getResultList();
        return taken.stream().map(UUID.class::cast).toList();
    }

    /** Nobody waits for an act any more. */
    public void drop(SegmentActId id) {
        entityManager
                .createNativeQuery("DELETE FROM segment_act_member WHERE act_id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
