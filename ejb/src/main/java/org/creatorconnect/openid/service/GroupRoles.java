package org.creatorconnect.openid.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.service.Accounts;
import org.creatorconnect.openid.provider.ToldPerson;
import org.creatorconnect.registry.WrittenName;

/**
 * Accounts of staff whose roles follow the groups at the provider. The role of an account that
 * somebody was invited to, or joined with, is not touched by groups. Whoever calls it has a
 * transaction and, for an account, its lock.
 */
@ApplicationScoped
public class GroupRoles {

    private static final int LONGEST_NAME = 100;

    private final Accounts accounts;
    private final OpenIdUsernames usernames;
    private final OpenIdLinks links;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected GroupRoles() {
        this(null, null, null, null, null);
    }

    @Inject
    public GroupRoles(
            Accounts accounts,
            OpenIdUsernames usernames,
            OpenIdLinks links,
            AuditTrail audit,
            InstantSource clock) {
        this.accounts = accounts;
        this.usernames = usernames;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first sign-in of somebody whose groups stand for roles. */
    Account open(ToldPerson person) {
        String username = usernames.free(person);
        Account account = accounts.open(username, displayName(person, username), person.roles());
        account.followGroups(person.roles());
        person.provedEmail()
                .flatMap(EmailAddress::of)
                .ifPresent(address -> account.proveEmail(address, clock.instant()));
        links.link(account.id(), person.subject());
        audit.record(
                "OPENID_STAFF_OPENED",
                "account",
                account.id().value(),
                String.join(" ", new TreeSet<>(person.roles())));
        return account;
    }

    private static String displayName(ToldPerson person, String username) {
        String name = WrittenName.of(person.name());
        return name.isEmpty() || name.length() > LONGEST_NAME ? username : name;
    }

    /**
     * Grants what groups stand for that it has not, and withdraws what they no longer stand for.
     */
    void follow(Account account, Set<String> granted) {
        Set<String> before = account.roles();
        if (before.equals(granted)) {
            return;
        }
        account.followGroups(granted);
        Set<String> changes = new TreeSet<>();
        granted.stream().filter(role -> !before.contains(role)).forEach(r -> changes.add("+" + r));
        before.stream().filter(role -> !granted.contains(role)).forEach(r -> changes.add("-" + r));
        audit.record(
                "OPENID_ROLES_CHANGED", "account", account.id().value(), String.join(" ", changes));
    }
}
