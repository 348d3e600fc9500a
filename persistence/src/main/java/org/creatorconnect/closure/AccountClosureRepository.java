package org.creatorconnect.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** Keeps wishes to have accounts deleted, and erases. Whoever changes one holds its account. */
@ApplicationScoped
public class AccountClosureRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(AccountClosure closure) {
        entityManager.persist(closure);
        entityManager.flush();
    }

    /**
     * @throws NotFound when there is no such closure
     */
    public AccountClosure get(AccountClosureId id) {
        return Optional.ofNullable(Rows.find(entityManager, AccountClosure.class, id.value()))
                .orElseThrow(() -> new NotFound("closure"));
    }

    /** As it stands now; whoever reads it so holds its account's lock. */
    public AccountClosure fresh(AccountClosureId id) {
        AccountClosure closure = get(id);
        entityManager.refresh(closure, LockModeType.PESSIMISTIC_WRITE);
        return closure;
    }

    /** The wish of this account that waits, if one does. */
    public Optional<AccountClosure> asked(AccountId account) {
        return entityManager
                .createQuery(
                        "select c from AccountClosure c where c.accountId = :account and c.status ="
                                + " ASKED",
                        AccountClosure.class)
                .setParameter("account", account.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether money ever went to this affiliate, or to one that it took in, by a payout that was
     * not canceled.
     */
    public boolean isPaid(AffiliateId affiliate) {
        return (Boolean)
                entityManager
                        .createNativeQuery(
                                "SELECT EXISTS (SELECT 1 FROM payout WHERE status NOT IN ('CREATED',"
                                        + " 'CANCELED') AND (affiliate_id = :id OR affiliate_id IN"
                                        + " (SELECT f.id FROM affiliate f WHERE f.merged_into ="
                                        + " :id)))",
                                Boolean.class)
                        .setParameter("id", affiliate.value())
                        .getSingleResult();
    }

    /**
     * What an account was called before it was closed.
     *
     * @param affiliateName of the affiliate that went with it
     */
    public record FormerNames(
            String username, @Nullable String email, @Nullable String affiliateName) {}

    /** Erases all that names the account of a closure that is done in this transaction. */
    public void erase(AccountClosure closure, FormerNames names) {
        entityManager.flush();
        call(
                "SELECT 1 FROM erase_account(:id, :name, CAST(:email AS text), CAST(:affiliate AS"
                        + " text))",
                closure,
                names);
        entityManager.clear();
    }

    /** Erases what was kept for the tax office. */
    public void eraseRecords(AccountClosure closure) {
        entityManager.flush();
        entityManager
                .createNativeQuery("SELECT 1 FROM erase_closed_records(:id)")
                .setParameter("id", closure.id().value())
                .getSingleResult();
        entityManager.clear();
    }

    private void call(String sql, AccountClosure closure, FormerNames names) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("id", closure.id().value())
                .setParameter("name", names.username())
                .setParameter("email", names.email())
                .setParameter("affiliate", names.affiliateName())
                .getSingleResult();
    }
}
