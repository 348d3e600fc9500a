package org.creatorconnect.openid.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.openid.OpenIdLink;
import org.creatorconnect.openid.OpenIdLinkRepository;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.openid.provider.ToldPerson;

/**
 * Settles whom the provider tells of. An account is found by issuer and subject and by nothing
 * else; somebody in a group of staff has one by that; anybody else has yet to join.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class Arrivals {

    private final OpenIdLinkRepository links;
    private final AccountRepository accounts;
    private final GroupRoles staff;
    private final AuditTrail audit;

    protected Arrivals() {
        this(null, null, null, null);
    }

    @Inject
    public Arrivals(
            OpenIdLinkRepository links,
            AccountRepository accounts,
            GroupRoles staff,
            AuditTrail audit) {
        this.links = links;
        this.accounts = accounts;
        this.staff = staff;
        this.audit = audit;
    }

    /**
     * Whose account it is. What the provider took away is taken away also when nobody is let in.
     *
     * @param person of a checked token
     */
    public Arrival settle(ToldPerson person) {
        Optional<OpenIdLink> link = links.of(person.subject());
        if (link.isPresent()) {
            return known(accounts.lock(link.get().accountId()), person);
        }
        boolean taken =
                Optional.ofNullable(person.email())
                        .flatMap(EmailAddress::of)
                        .flatMap(accounts::byEmail)
                        .isPresent();
        if (taken) {
            return Arrival.refused(
                    person.emailProved()
                            ? OpenIdRefusal.EMAIL_TAKEN
                            : OpenIdRefusal.EMAIL_UNPROVED);
        }
        if (!person.roles().isEmpty()) {
            return entered(staff.open(person));
        }
        return unmet(person).map(Arrival::refused).orElseGet(() -> Arrival.of(person));
    }

    private Arrival known(Account account, ToldPerson person) {
        if (account.isStaffByGroups()) {
            staff.follow(account, person.roles());
        }
        if (!account.isEnabled()) {
            return Arrival.refused(OpenIdRefusal.ACCOUNT_DISABLED);
        }
        return account.roles().isEmpty()
                ? Arrival.refused(OpenIdRefusal.NO_ROLE)
                : entered(account);
    }

    private Arrival entered(Account account) {
        audit.record("OPENID_SIGNED_IN", "account", account.id().value(), "");
        return Arrival.of(Caller.of(account));
    }

    /** An address is what somebody joins by; only the provider can say that it is theirs. */
    private static Optional<OpenIdRefusal> unmet(ToldPerson person) {
        if (person.email() == null) {
            return Optional.of(OpenIdRefusal.EMAIL_MISSING);
        }
        return person.emailProved() ? Optional.empty() : Optional.of(OpenIdRefusal.EMAIL_UNPROVED);
    }
}
