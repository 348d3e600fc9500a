package org.creatorconnect.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps invitations. */
@ApplicationScoped
public class InvitationRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Invitation invitation) {
        entityManager.persist(invitation);
    }

    /**
     * @throws NotFound when there is no such invitation
     */
    public Invitation lock(InvitationId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Invitation.class, id.value()))
                .orElseThrow(() -> new NotFound("invitation"));
    }

    /** The invitation whose link has this secret. */
    public Optional<Invitation> bySecret(TokenFingerprint fingerprint) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.fingerprint = :fingerprint",
                        Invitation.class)
                .setParameter("fingerprint", fingerprint.value())
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody is invited under this user name at present. */
    public boolean isOffered(String username) {
        return !entityManager
                .createQuery(
                        "select i.id from Invitation i where i.username = :username and i.status = INVITED",
                        UUID.class)
                .setParameter("username", username.toLowerCase(Locale.ROOT))
                .getResultList()
                .isEmpty();
    }

    /** Whether there is a merchant of this id, for which somebody can act. */
    public boolean isMerchant(UUID merchant) {
        return !entityManager
                .createNativeQuery("SELECT 1 FROM merchant WHERE id = :id")
                .setParameter("id", merchant)
                .getResultList()
                .isEmpty();
    }
}
