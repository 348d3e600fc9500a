package org.creatorconnect.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Keeps messages that nobody could read or act on, once each, until people look at them. */
@ApplicationScoped
public class ReviewRepository {

    @PersistenceContext EntityManager entityManager;

    /** Keeps a message, unless it was kept before. @return whether that is news */
    public boolean add(ReviewMessage message) {
        return entityManager
                        .createNativeQuery(
                                """
                                INSERT INTO review_message (id, queue, message_id, cause, body, received_at)
                                VALUES (:id, :queue, :message, :cause, :body, :at)
                                ON CONFLICT (message_id) DO NOTHING""")
                        .setParameter("id", message.id())
                        .setParameter("queue", message.queue())
                        .setParameter("message", message.messageId())
                        .setParameter("cause", message.cause())
                        .setParameter("body", message.body())
                        .setParameter("at", message.receivedAt())
                        .executeUpdate()
                == 1;
    }

    /** Whether there is such a message. */
    public boolean isKept(UUID id) {
        return isAny("SELECT 1 FROM review_message WHERE id = :id", id);
    }

    /** Keeps that a message was handled, once. @return false when it was before */
    public boolean handle(ReviewHandling handling) {
        return entityManager
                        .createNativeQuery(
                                """
                                INSERT INTO review_handling (review_id, handled_by, note, handled_at)
                                VALUES (:review, :by, :note, :at)
                                ON CONFLICT (review_id) DO NOTHING""")
                        .setParameter("review", handling.review())
                        .setParameter("by", handling.handledBy())
                        .setParameter("note", handling.note())
                        .setParameter("at", handling.handledAt())
                        .executeUpdate()
                == 1;
    }

    public boolean isHandled(UUID id) {
        return isAny("SELECT 1 FROM review_handling WHERE review_id = :id", id);
    }

    private boolean isAny(String query, UUID id) {
        return !entityManager
                .createNativeQuery(query)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    public Optional<String> body(UUID id) {
        return entityManager
                .createNativeQuery("SELECT body FROM review_message WHERE id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }
}
