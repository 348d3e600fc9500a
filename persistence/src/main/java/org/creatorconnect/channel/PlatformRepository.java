package org.creatorconnect.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** The platforms, which are data and not code. */
@ApplicationScoped
public class PlatformRepository {

    @PersistenceContext EntityManager entityManager;

    public Optional<Platform> find(String code) {
        return Optional.ofNullable(Rows.find(entityManager, Platform.class, code));
    }

    public void add(Platform platform) {
        entityManager.persist(platform);
        entityManager.flush();
    }

    /**
     * The platform, which nobody else changes until the transaction ends.
     *
     * @throws NotFound when there is no such platform
     */
    public Platform lock(String code) {
        return Optional.ofNullable(Rows.lock(entityManager, Platform.class, code))
                .orElseThrow(() -> new NotFound("platform"));
    }

    /** Whether a platform other than this one has the name already, in whatever case. */
    public boolean isNamed(String name, String otherThan) {
        return !entityManager
                .createQuery(
                        """
                        select p.code from Platform p
                        where lower(p.name) = lower(:name) and p.code <> :code\
                        """,
                        String.class)
                .setParameter("name", name)
                .setParameter("code", otherThan)
                .getResultList()
                .isEmpty();
    }

    /** Writes what was changed, so that the next look at an address goes by it. */
    public void write() {
        entityManager.flush();
    }

    /** Whether the database can match addresses by it. */
    public boolean isPattern(String pattern) {
        return (boolean)
                entityManager
                        .createNativeQuery("SELECT is_pattern(:pattern)", Boolean.class)
                        .setParameter("pattern", pattern)
                        .getSingleResult();
    }

    public List<Platform> all() {
        return entityManager
                .createQuery("select p from Platform p order by p.name", Platform.class)
                .getResultList();
    }
}
