package org.creatorconnect.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps how many followed channels when, and what people have to see about them. */
@ApplicationScoped
public class ChannelReviewRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(ChannelReview review) {
        entityManager.persist(review);
        entityManager.flush();
    }

    /**
     * @throws NotFound when there is no such review
     */
    public ChannelReview get(ChannelReviewId id) {
        return Optional.ofNullable(Rows.find(entityManager, ChannelReview.class, id.value()))
                .orElseThrow(() -> new NotFound("channel review"));
    }

    /** As it stands now; whoever reads it so holds its channel's lock. */
    public ChannelReview fresh(ChannelReviewId id) {
        ChannelReview review = get(id);
        entityManager.refresh(review, LockModeType.PESSIMISTIC_WRITE);
        return review;
    }

    /** Whether one of this kind waits for a reviewer. */
    public boolean isOpen(ChannelId channel, ChannelReviewKind kind) {
        return !entityManager
                .createQuery(
                        """
                        select r.status from ChannelReview r
                        where r.channelId = :channel and r.kind = :kind and r.status = OPEN\
                        """,
                        ChannelReviewStatus.class)
                .setParameter("channel", channel.value())
                .setParameter("kind", kind)
                .getResultList()
                .isEmpty();
    }

    /** Keeps the picture that belongs to a review. */
    public void keep(ChannelReviewId review, Picture picture) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO channel_picture (review_id, type, content) VALUES (:id, :type,"
                                + " :content)")
                .setParameter("id", review.value())
                .setParameter("type", picture.type())
                .setParameter("content", picture.content())
                .executeUpdate();
    }

    public Optional<Picture> picture(ChannelReviewId review) {
        return SqlRow.first(
                entityManager
                        .createNativeQuery(
                                "SELECT type, content FROM channel_picture WHERE review_id = :id")
                        .setParameter("id", review.value()),
                row -> new Picture(row.text(), (byte[]) row.take()));
    }

    public void add(ChannelId channel, FollowerCount count) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO follower_count (channel_id, counted_at, followers, way)
                        VALUES (:channel, :at, :followers, :way) ON CONFLICT DO NOTHING\
                        """)
                .setParameter("channel", channel.value())
                .setParameter("at", count.at())
                .setParameter("followers", count.followers())
                .setParameter("way", count.way().name())
                .executeUpdate();
    }

    /** The latest counts of a channel, newest first. */
    public List<FollowerCount> counts(ChannelId channel, int most) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT counted_at, followers, way FROM follower_count
                                WHERE channel_id = :channel ORDER BY counted_at DESC\
                                """)
                        .setParameter("channel", channel.value())
                        .setMaxResults(most),
                row -> new FollowerCount(row.time(), row.large(), row.word(ProofWay.class)));
    }
}
