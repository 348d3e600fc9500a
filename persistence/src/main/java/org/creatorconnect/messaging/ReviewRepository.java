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

    public Optional<String> body(UUID id) {
        return entityManager
                .createNativeQuery("SELECT body FROM review_message WHERE id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }
}
