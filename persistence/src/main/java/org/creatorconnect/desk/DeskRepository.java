package org.creatorconnect.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.table.Rows;

/** Keeps how people have arranged their lists. */
@ApplicationScoped
public class DeskRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(SavedView view) {
        entityManager.persist(view);
    }

    /** A person's views of a list. */
    public List<SavedView> views(UUID account, String list) {
        return entityManager
                .createQuery(
                        "select v from SavedView v where v.accountId = :account and v.list = :list",
                        SavedView.class)
                .setParameter("account", account)
                .setParameter("list", list)
                .getResultList();
    }

    /** A view, if it is this person's. */
    public Optional<SavedView> view(UUID account, UUID id) {
        return Optional.ofNullable(Rows.find(entityManager, SavedView.class, id))
                .filter(view -> view.isOf(account));
    }

    public void remove(SavedView view) {
        entityManager.remove(view);
    }

    /** Puts columns away in place of those that were. */
    public void putAway(UUID account, String list, List<String> columns) {
        entityManager.merge(new PutAwayColumns(new PutAwayColumns.Key(account, list), columns));
    }
}
