package org.creatorconnect.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AlreadyJoined;

/** Somebody with a buyer account joins. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class AffiliateRegistration {

    private final NewAffiliates affiliates;
    private final AccountRepository accounts;
    private final Callers callers;

    protected AffiliateRegistration() {
        this(null, null, null);
    }

    @Inject
    public AffiliateRegistration(
            NewAffiliates affiliates, AccountRepository accounts, Callers callers) {
        this.affiliates = affiliates;
        this.accounts = accounts;
        this.callers = callers;
    }

    /**
     * The caller joins as an affiliate, at once and as a buyer.
     *
     * @throws AlreadyJoined when the caller's account is an affiliate already
     * @throws ValidationFailed when a name or the country is missing or wrong
     */
    public AffiliateId join(Joining joining) {
        AffiliateId id = affiliates.join(accounts.get(callers.current().account()), joining);
        callers.forget();
        return id;
    }
}
