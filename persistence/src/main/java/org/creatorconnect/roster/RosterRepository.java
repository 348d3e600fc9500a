package org.creatorconnect.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps invitations, contracts and what belongs to them. The creator's row in the registry is
 * locked before a contract is opened, so that two never overlap.
 */
@ApplicationScoped
public class RosterRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(RosterInvitation invitation) {
        entityManager.persist(invitation);
    }

    /** A new contract with its first share. */
    public void add(RosterContract contract, RosterShare share) {
        entityManager.persist(contract);
        entityManager.flush();
        entityManager.persist(share);
    }

    public void add(RosterShare share) {
        entityManager.persist(share);
    }

    public void add(RosterConsent consent) {
        entityManager.persist(consent);
    }

    public void add(ShareOffer offer) {
        entityManager.persist(offer);
    }

    /** The invitation with its row locked until the transaction ends. */
    public RosterInvitation lock(RosterInvitationId id) {
        return locked(RosterInvitation.class, id.value(), "roster invitation");
    }

    /** Who invited whom, read without loading the invitation, so that both can be locked first. */
    public Parties parties(RosterInvitationId id) {
        return entityManager
                .createQuery(
                        """
                        select new org.creatorconnect.roster.RosterRepository$Parties(
                            i.mcnId, i.affiliateId, i.email)
                        from RosterInvitation i where i.id = :id""",
                        Parties.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("roster invitation"));
    }

    /**
     * The two sides of an invitation.
     *
     * @param creator who is invited by name, or has accepted
     * @param mailbox whose owner is invited by mail, while it is open
     */
    public record Parties(
            AffiliateId mcn, Optional<AffiliateId> creator, Optional<EmailAddress> mailbox) {

        public Parties(UUID mcn, @Nullable UUID creator, @Nullable String email) {
            this(
                    new AffiliateId(mcn),
                    Optional.ofNullable(creator).map(AffiliateId::new),
                    Optional.ofNullable(email).map(EmailAddress::new));
        }
    }

    /** The contract with its row locked until the transaction ends. */
    public RosterContract lock(RosterContractId id) {
        return locked(RosterContract.class, id.value(), "roster contract");
    }

    /** The offer's contract, read without loading the offer, so that it can be locked first. */
    public RosterContractId contractOf(ShareOfferId id) {
        return entityManager
                .createQuery("select o.contractId from ShareOffer o where o.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(RosterContractId::new)
                .orElseThrow(() -> new NotFound("share offer"));
    }

    /** The offer; the caller holds its contract's lock. */
    public ShareOffer get(ShareOfferId id) {
        return Optional.ofNullable(Rows.find(entityManager, ShareOffer.class, id.value()))
                .orElseThrow(() -> new NotFound("share offer"));
    }

    private <T> T locked(Class<T> type, UUID id, String name) {
        return Optional.ofNullable(Rows.lock(entityManager, type, id))
                .orElseThrow(() -> new NotFound(name));
    }

    /** Whether the agency waits for the answer of whoever has the mailbox. */
    public boolean hasInvited(AffiliateId mcn, EmailAddress mailbox) {
        return !entityManager
                .createQuery(
                        """
                        select 1 from RosterInvitation i
                        where i.mcnId = :mcn and lower(i.email) = :mailbox""",
                        Integer.class)
                .setParameter("mcn", mcn.value())
                .setParameter("mailbox", mailbox.key())
                .getResultList()
                .isEmpty();
    }

    /** What an agency has open for a creator by name. */
    public Optional<RosterInvitationId> open(AffiliateId mcn, AffiliateId creator) {
        return entityManager
                .createQuery(
                        """
                        select i.id from RosterInvitation i
                        where i.mcnId = :mcn and i.affiliateId = :creator and i.status = INVITED""",
                        UUID.class)
                .setParameter("mcn", mcn.value())
                .setParameter("creator", creator.value())
                .getResultStream()
                .findFirst()
                .map(RosterInvitationId::new);
    }

    /** Whether any contract of the creator holds on a day of this time; open without an end. */
    public boolean overlaps(AffiliateId creator, LocalDate first, Optional<LocalDate> last) {
        return !entityManager
                .createQuery(
                        """
                        select 1 from RosterContract c where c.affiliateId = :creator
                          and (c.endsOn is null or c.endsOn >= :first)
                          and (c.endsOn is null or c.endsOn >= c.startsOn)
                          and (cast(:last as LocalDate) is null or c.startsOn <= :last)""",
                        Integer.class)
                .setParameter("creator", creator.value())
                .setParameter("first", first)
                .setParameter("last", last.orElse(null))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The offer that a contract has open, if any; the caller holds the contract's lock. */
    public Optional<ShareOffer> openOffer(RosterContractId contract) {
        return entityManager
                .createQuery(
                        "select o from ShareOffer o where o.contractId = :contract and o.status = OFFERED",
                        ShareOffer.class)
                .setParameter("contract", contract.value())
                .getResultStream()
                .findFirst();
    }

    /** What an agency still has open or running, in ascending id: its contracts, not ended. */
    public List<RosterContractId> running(AffiliateId mcn) {
        return entityManager
                .createQuery(
                        """
                        select c.id from RosterContract c
                        where c.mcnId = :mcn and c.status <> ENDED order by c.id""",
                        UUID.class)
                .setParameter("mcn", mcn.value())
                .getResultStream()
                .map(RosterContractId::new)
                .toList();
    }

    /** The invitations of an agency that nobody decided, in ascending id. */
    public List<RosterInvitationId> open(AffiliateId mcn) {
        return entityManager
                .createQuery(
                        """
                        select i.id from RosterInvitation i
                        where i.mcnId = :mcn and i.status = INVITED order by i.id""",
                        UUID.class)
                .setParameter("mcn", mcn.value())
                .getResultStream()
                .map(RosterInvitationId::new)
                .toList();
    }

    /**
     * With whom a creator's income of a moment is shared: by the contract in force on that day, and
     * its share of that moment. Nothing is shared with an agency that is banned by now; what was
     * one that another took in is that one's.
     */
    public Optional<Sharing> inForce(AffiliateId creator, Instant at) {
        return new Sharings(contracts(Set.of(creator)), List.of()).inForce(creator, at);
    }

    /** With whom sales of these creators are shared, of links that were made for these tasks. */
    public Sharings sharings(Collection<AffiliateId> creators, Collection<UUID> tasks) {
        if (creators.isEmpty()) {
            return new Sharings(List.of(), List.of());
        }
        return new Sharings(
                contracts(creators), tasks.isEmpty() ? List.of() : taken(tasks, creators));
    }

    private List<Sharings.Term> contracts(Collection<AffiliateId> creators) {
        return entityManager
                .createQuery(
                        """
                        select new org.creatorconnect.roster.Sharings$Term(
                            c.affiliateId, c.id, m.id, s.shareBps, c.startsOn, c.endsOn, s.fromAt)
                        from RosterContract c join RosterShare s on s.contractId = c.id
                        join Affiliate o on o.id = c.mcnId
                        join Affiliate m on m.id = coalesce(o.mergedInto, o.id)
                        where c.affiliateId in :creators and m.status = ACTIVE""",
                        Sharings.Term.class)
                .setParameter("creators", ids(creators))
                .getResultList();
    }

    private List<Sharings.Taken> taken(Collection<UUID> tasks, Collection<AffiliateId> creators) {
        return entityManager
                .createQuery(
                        """
                        select new org.creatorconnect.roster.Sharings$Taken(
                            k.taskId, k.affiliateId, k.contractId, m.id, k.shareBps, c.tailEndsOn)
                        from RosterContent k join RosterContract c on c.id = k.contractId
                        join Affiliate o on o.id = k.mcnId
                        join Affiliate m on m.id = coalesce(o.mergedInto, o.id)
                        where k.taskId in :tasks and k.affiliateId in :creators and m.status = ACTIVE""",
                        Sharings.Taken.class)
                .setParameter("tasks", tasks)
                .setParameter("creators", ids(creators))
                .getResultList();
    }

    private static List<UUID> ids(Collection<AffiliateId> creators) {
        return creators.stream().map(AffiliateId::value).toList();
    }

    public void add(RosterContent content) {
        entityManager.persist(content);
    }

    /** The agency with whom an assignment was taken on, if there was one. */
    public Optional<AffiliateId> agencyOf(UUID assignment) {
        return Optional.ofNullable(Rows.find(entityManager, RosterContent.class, assignment))
                .map(RosterContent::mcnId);
    }

    /**
     * With whom the income of a task that a creator took on is shared at a moment: as agreed when
     * it was taken on, until the tail of that contract is over.
     */
    public Optional<Sharing> ofTask(UUID task, AffiliateId creator, Instant at) {
        return new Sharings(List.of(), taken(Set.of(task), Set.of(creator)))
                .ofTask(task, creator, at);
    }
}
