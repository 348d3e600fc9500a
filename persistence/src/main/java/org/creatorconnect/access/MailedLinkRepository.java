package org.creatorconnect.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.refusal.NotFound;

/** Keeps mailed links. */
@ApplicationScoped
public class MailedLinkRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(MailedLink link) {
        entityManager.persist(link);
    }

    /**
     * @throws NotFound when there is no such link
     */
    public MailedLink lock(MailedLinkId id) {
        return Optional.ofNullable(Rows.lock(entityManager, MailedLink.class, id.value()))
                .orElseThrow(() -> new NotFound("link"));
    }

    /** The link that has this secret. */
    public Optional<MailedLink> bySecret(TokenFingerprint fingerprint) {
        return entityManager
                .createQuery(
                        "select l from MailedLink l where l.fingerprint = :fingerprint",
                        MailedLink.class)
                .setParameter("fingerprint", fingerprint.value())
                .getResultStream()
                .findFirst();
    }

    /** The open link for this at this address, locked, if there is one. */
    public Optional<MailedLink> lockOpen(LinkPurpose purpose, EmailAddress address) {
        return entityManager
                .createQuery(
                        "select l.id from MailedLink l where l.purpose = :purpose and"
                                + " lower(l.address) = :address and l.status = SENT",
                        UUID.class)
                .setParameter("purpose", purpose)
                .setParameter("address", address.key())
                .getResultStream()
                .findFirst()
                .map(id -> lock(new MailedLinkId(id)))
                .filter(link -> link.status() == LinkStatus.SENT);
    }

    /** All open links about this account, locked. */
    public List<MailedLink> lockOpen(AccountId account) {
        return entityManager
                .createQuery(
                        "select l.id from MailedLink l where l.accountId = :account and l.status ="
                                + " SENT order by l.id",
                        UUID.class)
                .setParameter("account", account.value())
                .getResultList()
                .stream()
                .map(id -> lock(new MailedLinkId(id)))
                .filter(link -> link.status() == LinkStatus.SENT)
                .toList();
    }

    /**
     * The address that was wished for together with this link, when its mailbox was shown: by the
     * link itself, or by the other one of the same wish.
     */
    public Optional<EmailAddress> next(MailedLink link) {
        return link.purpose() == LinkPurpose.TAKE_ADDRESS
                ? Optional.of(link.to())
                : used(link, LinkPurpose.TAKE_ADDRESS).map(MailedLink::to);
    }

    /** Whether the old mailbox has agreed to the wish that this link belongs to. */
    public boolean hasLeft(MailedLink link) {
        return link.purpose() == LinkPurpose.LEAVE_ADDRESS
                || used(link, LinkPurpose.LEAVE_ADDRESS).isPresent();
    }

    /** The links of one wish are made in the same instant. */
    private Optional<MailedLink> used(MailedLink link, LinkPurpose purpose) {
        return entityManager
                .createQuery(
                        "select l from MailedLink l where l.accountId = :account and l.purpose ="
                                + " :purpose and l.status = USED and l.madeAt = :at",
                        MailedLink.class)
                .setParameter("account", link.account().orElseThrow().value())
                .setParameter("purpose", purpose)
                .setParameter("at", link.madeAt())
                .getResultStream()
                .findFirst();
    }

    /** What showed whose mailbox it is need not be known any more. */
    public void delete(MailedLink link) {
        entityManager.remove(link);
    }

    /** Writes what is pending, so that a link can take the place of one that was replaced. */
    public void flush() {
        entityManager.flush();
    }
}
