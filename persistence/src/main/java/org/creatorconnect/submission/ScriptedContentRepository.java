package org.creatorconnect.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps what the demo's imagined internet shows. */
@ApplicationScoped
public class ScriptedContentRepository {

    @PersistenceContext EntityManager entityManager;

    public void script(String url, ScriptedContent content) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO scripted_content (url, live, disclosed) VALUES (:url, :live, :disclosed)
                        ON CONFLICT (url) DO UPDATE SET live = excluded.live, disclosed = excluded.disclosed""")
                .setParameter("url", url)
                .setParameter("live", content.live())
                .setParameter("disclosed", content.disclosed())
                .executeUpdate();
    }

    public Optional<ScriptedContent> find(String url) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT live, disclosed FROM scripted_content WHERE url = :url")
                        .setParameter("url", url)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new ScriptedContent((Boolean) row[0], (Boolean) row[1]))
                .findFirst();
    }
}
