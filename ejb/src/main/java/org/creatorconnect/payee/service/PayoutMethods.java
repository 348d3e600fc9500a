package org.creatorconnect.payee.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.payee.Iban;
import org.creatorconnect.payee.PayoutMethod;
import org.creatorconnect.payee.PayoutMethodRepository;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.Countries;
import org.creatorconnect.registry.service.OwnAffiliates;

/**
 * Affiliates say where their money goes. The first method can be used at once; a change rests three
 * days, so that its owner can object.
 */
@Stateless
@NeedsRight(TeamRight.OWNER)
@RolesAllowed(Role.AFFILIATE)
public class PayoutMethods {

    private final OwnAffiliates own;
    private final PayoutMethodRepository methods;
    private final PayoutMethodVault vault;
    private final PayeeNames payees;
    private final Content content;
    private final NewPayoutMethods additions;

    protected PayoutMethods() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PayoutMethods(
            OwnAffiliates own,
            PayoutMethodRepository methods,
            PayoutMethodVault vault,
            PayeeNames payees,
            Content content,
            NewPayoutMethods additions) {
        this.own = own;
        this.methods = methods;
        this.vault = vault;
        this.payees = payees;
        this.content = content;
        this.additions = additions;
    }

    /** The method as it may be shown, and from when on it is paid to. */
    public record Accepted(String type, String mask, Instant usableFrom) {}

    /**
     * Whether the legal name was checked; nothing is paid out before.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller is not this affiliate
     */
    public boolean isNameChecked(AffiliateId affiliate) {
        own.requireSelf(affiliate);
        return payees.isChecked(affiliate);
    }

    /**
     * Whether an account of this holder could not be paid to because it is held under a name that
     * is not the legal one, and that nobody has checked.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller is not this affiliate
     */
    public boolean isUnderAnotherName(AffiliateId affiliate, String holder) {
        return !isNameChecked(affiliate) && !payees.isSame(affiliate, holder);
    }

    /**
     * Takes a new method in place of the former. The same account told again changes nothing, so
     * that a repeated call starts no new rest.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller is not this affiliate
     * @throws ValidationFailed when a field is missing, or the IBAN is none
     */
    public Accepted change(AffiliateId affiliate, GivenMethod given) {
        own.requireSelf(affiliate);
        content.require(given);
        BankAccount account = account(given);
        Optional<PayoutMethod> before = methods.latest(affiliate);
        if (before.isPresent() && vault.open(before.get()).equals(account)) {
            return new Accepted(given.type(), account.mask(), before.get().usableFrom());
        }
        return new Accepted(
                given.type(), account.mask(), additions.add(affiliate, before, account));
    }

    private static BankAccount account(GivenMethod given) {
        Countries.require("country", given.country());
        Iban iban =
                Iban.read(given.iban())
                        .orElseThrow(
                                () ->
                                        ValidationFailed.of(
                                                "iban",
                                                "is not a valid IBAN; compare it with your bank's"));
        BankAccount account =
                new BankAccount(given.holder(), iban.value(), given.country(), given.town());
        requireSeen("holder", account.holder());
        requireSeen("town", account.town());
        return account;
    }

    /** Characters that nobody sees make no name. */
    private static void requireSeen(String field, String name) {
        if (name.isEmpty()) {
            throw ValidationFailed.of(field, "must not be blank");
        }
    }
}
