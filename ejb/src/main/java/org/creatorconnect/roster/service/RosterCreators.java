package org.creatorconnect.roster.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** Finds the creator whom an agency means, by the name that the creator signs in with. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RosterCreators {

    private final AccountRepository accounts;

    protected RosterCreators() {
        this(null);
    }

    @Inject
    public RosterCreators(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * @param field where the name was given
     * @throws ValidationFailed naming the field, when nobody of that name has joined
     */
    public AffiliateId named(String field, @Nullable String username) {
        String name = username == null ? "" : username.strip();
        return accounts.byUsername(name)
                .flatMap(Account::affiliateId)
                .map(AffiliateId::new)
                .orElseThrow(
                        () ->
                                ValidationFailed.of(
                                        field, "must be the user name of a creator who joined"));
    }
}
