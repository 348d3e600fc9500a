package org.creatorconnect.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AlreadyJoined;
import org.creatorconnect.registry.Countries;
import org.creatorconnect.registry.WrittenName;

/** Somebody with a buyer account joins. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class AffiliateRegistration {

    private final AffiliateRepository affiliates;
    private final AccountRepository accounts;
    private final Callers callers;
    private final Content content;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected AffiliateRegistration() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public AffiliateRegistration(
            AffiliateRepository affiliates,
            AccountRepository accounts,
            Callers callers,
            Content content,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.affiliates = affiliates;
        this.accounts = accounts;
        this.callers = callers;
        this.content = content;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The caller joins as an affiliate, at once and as a buyer.
     *
     * @throws AlreadyJoined when the caller's account is an affiliate already
     * @throws ValidationFailed when a name or the country is missing or wrong
     */
    public AffiliateId join(Joining joining) {
        Account account = accounts.get(callers.current().account());
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
        account.becomeAffiliate(id.value());
        callers.forget();
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
