package org.creatorconnect.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.identity.AccountId;

/** Finds whose account a subject signs in to. */
@ApplicationScoped
public class OpenIdLinkRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(OpenIdLink link) {
        entityManager.persist(link);
    }

    /** The link of this subject, if it has one. */
    public Optional<OpenIdLink> of(OpenIdSubject subject) {
        return entityManager
                .createQuery(
                        "select l from OpenIdLink l where l.issuer = :issuer and l.subject ="
                                + " :subject",
                        OpenIdLink.class)
                .setParameter("issuer", subject.issuer())
                .setParameter("subject", subject.subject())
                .getResultStream()
                .findFirst();
    }

    /** The link of this account at a provider, if it has one. */
    public Optional<OpenIdLink> of(AccountId account, String issuer) {
        return entityManager
                .createQuery(
                        "select l from OpenIdLink l where l.accountId = :account and l.issuer ="
                                + " :issuer",
                        OpenIdLink.class)
                .setParameter("account", account.value())
                .setParameter("issuer", issuer)
                .getResultStream()
                .findFirst();
    }

    /** The subject signs in to the account no more. */
    public void remove(OpenIdLink link) {
        entityManager.remove(link);
    }
}
