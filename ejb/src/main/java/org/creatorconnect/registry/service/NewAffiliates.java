package org.creatorconnect.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
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

    /**
     * The account's person joins as an affiliate, at once and as a buyer.
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
        AffiliateId id = new AffiliateId(ids.next());
        affiliates.add(
                new Affiliate(
                        id,
                        account.id().value(),
                        joining.displayName(),
                        joining.legalName(),
                        joining.country(),
                        clock.instant()));
        accounts.becomeAffiliate(account, id.value());
        audit.record("AFFILIATE_JOINED", "affiliate", id.value(), joining.country());
        return id;
    }

    /** Characters that nobody sees make no name. */
    private static void requireName(String field, String name) {
        if (WrittenName.of(name).isEmpty()) {
            throw ValidationFailed.of(field, "must not be blank");
        }
    }
}
