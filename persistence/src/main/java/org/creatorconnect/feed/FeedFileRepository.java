package org.creatorconnect.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps the files of feeds, part by part, so that any server can go on with one. */
@ApplicationScoped
public class FeedFileRepository {

    /** Bytes of a part at most. */
    public static final int PART = 1 << 20;

    @PersistenceContext EntityManager entityManager;

    /** Keeps one more part. */
    public void add(FeedId id, int position, byte[] content) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO feed_part (feed_id, position, content)
                        VALUES (:id, :position, :content)""")
                .setParameter("id", id.value())
                .setParameter("position", position)
                .setParameter("content", content)
                .executeUpdate();
    }

    /** A part, if there is one at this place. */
    public Optional<byte[]> part(FeedId id, int position) {
        List<?> found =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT content FROM feed_part
                                WHERE feed_id = :id AND position = :position""",
                                byte[].class)
                        .setParameter("id", id.value())
                        .setParameter("position", position)
                        .getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }

    /** Lets all parts go: the file is fetched anew. */
    public void drop(FeedId id) {
        drop(id, Integer.MAX_VALUE);
    }

    /**
     * Lets some parts go.
     *
     * @return how many
     */
    public int drop(FeedId id, int limit) {
        return entityManager
                .createNativeQuery(
                        """
                        DELETE FROM feed_part WHERE feed_id = :id AND position IN (
                            SELECT position FROM feed_part WHERE feed_id = :id LIMIT :limit)""")
                .setParameter("id", id.value())
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
