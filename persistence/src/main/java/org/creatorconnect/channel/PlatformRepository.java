package org.creatorconnect.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The platforms, which are data and not code. */
@ApplicationScoped
public class PlatformRepository {

    @PersistenceContext EntityManager entityManager;

    public Optional<Platform> find(String code) {
        return Optional.ofNullable(entityManager.find(Platform.class, code));
    }

    public List<Platform> all() {
        return entityManager
                .createQuery("select p from Platform p order by p.name", Platform.class)
                .getResultList();
    }
}
