package org.creatorconnect.foundation.node;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.foundation.Settings;

/**
 * Tells the other nodes what changed, through the database: they hear it when the transaction
 * commits, and never when it does not. Where there is one node, nobody is told.
 */
@ApplicationScoped
public class OtherNodes {

    /** What nodes listen to. */
    public static final String CHANNEL = "connect_nodes";

    private final Settings settings;
    @PersistenceContext EntityManager entityManager;

    protected OtherNodes() {
        this(null);
    }

    @Inject
    public OtherNodes(Settings settings) {
        this.settings = settings;
    }

    /** Tells it with the transaction that is under way. */
    public void tell(NodeNews news) {
        if (settings.isOneOfSeveral()) {
            entityManager
                    .createNativeQuery("SELECT 1 FROM pg_notify(:channel, :news)", Integer.class)
                    .setParameter("channel", CHANNEL)
                    .setParameter("news", settings.node() + " " + news.about() + " " + news.key())
                    .getSingleResult();
        }
    }

    /** What another node told; nothing when it was ourselves. */
    public Optional<NodeNews> heard(String told) {
        String[] parts = told.split(" ", 3);
        return parts[0].equals(settings.node())
                ? Optional.empty()
                : Optional.of(new NodeNews(NodeNews.About.valueOf(parts[1]), parts[2]));
    }
}
