package org.creatorconnect.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.foundation.SqlRow;

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
        return SqlRow.first(
                entityManager
                        .createNativeQuery(
                                "SELECT live, disclosed FROM scripted_content WHERE url = :url")
                        .setParameter("url", url),
                row -> new ScriptedContent(row.flag(), row.flag()));
    }
}
