package org.creatorconnect.roster.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * Whom an agency means: the creator of this name, with which they sign in, or whoever has the
 * mailbox. No user name has the sign that every address has.
 */
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
     * Whoever has the mailbox, whether they joined or not.
     *
     * @param field where it was given
     * @throws ValidationFailed naming the field, when no mailbox can be called so
     */
    public static Invitee mailed(String field, String typed) {
        return EmailAddress.of(typed)
                .map(Invitee::at)
                .orElseThrow(
                        () ->
                                ValidationFailed.of(
                                        field, "must be an address such as mara@shop.example"));
    }

    /**
     * @param field where the name or the address was given
     * @throws ValidationFailed naming the field, when nobody of that name has joined, or no mailbox
     *     can be called so
     */
    public Invitee meant(String field, @Nullable String nameOrAddress) {
        String text = nameOrAddress == null ? "" : nameOrAddress.strip();
        return text.indexOf('@') < 0 ? Invitee.of(named(field, text)) : mailed(field, text);
    }

    private AffiliateId named(String field, String name) {
        return accounts.byUsername(name)
                .flatMap(Account::affiliateId)
                .map(AffiliateId::new)
                .orElseThrow(
                        () ->
                                ValidationFailed.of(
                                        field, "must be the user name of a creator who joined"));
    }
}
