package org.creatorconnect.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.service.Accounts;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AlreadyJoined;
import org.creatorconnect.registry.Countries;
import org.creatorconnect.registry.WrittenName;

/**
 * Makes affiliates for use cases that have decided that somebody may join. It decides nothing
 * itself; whoever calls it has a transaction.
 */
@ApplicationScoped
public class NewAffiliates {

    private final AffiliateRepository affiliates;
    private final Accounts accounts;
    private final Content content;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected NewAffiliates() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public NewAffiliates(
            AffiliateRepository affiliates,
            Accounts accounts,
            Content content,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.affiliates = affiliates;
        this.accounts = accounts;
        this.content = content;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is known of the affiliate that is kept for the person of this mailbox. */
    public Optional<Joining> kept(EmailAddress proved) {
        return affiliates
                .reservedFor(proved)
                .map(
                        affiliate ->
                                new Joining(
                                        affiliate.displayName(),
                                        affiliate.country(),
                                        affiliate.legalName()));
    }

    /**
     * The account's person joins as an affiliate, at once and as a buyer. When one is kept for
     * them, because a file brought it in, they are that one from now on.
     *
     * @throws AlreadyJoined when the account is an affiliate already
     * @throws ValidationFailed when a name or the country is missing or wrong
     */
    public AffiliateId join(Account account, Joining joining) {
        if (account.affiliateId().isPresent()) {
            throw new AlreadyJoined();
        }
        content.require(joining);
        Countries.require("country", joining.country());
        requireName("displayName", joining.displayName());
        requireName("legalName", joining.legalName());
        AffiliateId id =
                account.provedEmail()
                        .flatMap(affiliates::reservedFor)
                        .map(kept -> takeUp(kept.id(), account, joining))
                        .orElseGet(() -> add(account, joining));
        accounts.becomeAffiliate(account, id.value());
        audit.record("AFFILIATE_JOINED", "affiliate", id.value(), joining.country());
        return id;
    }

    /**
     * Keeps affiliates for people who show their mailboxes later, in as few statements as one.
     * Until then nobody signs in as them. Whoever calls it has it in the trail.
     *
     * @return their ids, in their order
     */
    public List<AffiliateId> reserve(List<ReservedAffiliate> told) {
        return told.stream().map(this::reserve).toList();
    }

    private AffiliateId reserve(ReservedAffiliate told) {
        AffiliateId id = new AffiliateId(ids.next());
        Affiliate affiliate =
                new Affiliate(
                        id,
                        null,
                        told.displayName(),
                        told.legalName(),
                        told.country(),
                        clock.instant());
        affiliate.reserveFor(told.address());
        affiliates.add(affiliate);
        return id;
    }

    private AffiliateId takeUp(AffiliateId id, Account account, Joining joining) {
        affiliates
                .lock(id)
                .takeUp(
                        account.id().value(),
                        joining.displayName(),
                        joining.legalName(),
                        joining.country());
        return id;
    }

    private AffiliateId add(Account account, Joining joining) {
        AffiliateId id = new AffiliateId(ids.next());
        affiliates.add(
                new Affiliate(
                        id,
                        account.id().value(),
                        joining.displayName(),
                        joining.legalName(),
                        joining.country(),
                        clock.instant()));
        return id;
    }

    /** Characters that nobody sees make no name. */
    private static void requireName(String field, String name) {
        if (WrittenName.of(name).isEmpty()) {
            throw ValidationFailed.of(field, "must not be blank");
        }
    }
}
