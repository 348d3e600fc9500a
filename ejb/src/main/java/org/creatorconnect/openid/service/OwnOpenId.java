package org.creatorconnect.openid.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.openid.OpenIdLink;
import org.creatorconnect.openid.OpenIdLinkRepository;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.openid.OpenIdRefused;
import org.creatorconnect.openid.provider.OpenIdClient;
import org.creatorconnect.openid.provider.ToldPerson;
import org.creatorconnect.refusal.StateForbids;

/** Everybody links their own account with themselves at the provider, and ends that. */
@Stateless
@NeedsRight(TeamRight.ANALYST)
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
public class OwnOpenId {

    private final OpenIdClient client;
    private final OpenIdLinkRepository links;
    private final AccountRepository accounts;
    private final Callers callers;
    private final AuditTrail audit;
    private final OpenIdLinks making;

    protected OwnOpenId() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OwnOpenId(
            OpenIdClient client,
            OpenIdLinkRepository links,
            AccountRepository accounts,
            Callers callers,
            AuditTrail audit,
            OpenIdLinks making) {
        this.client = client;
        this.links = links;
        this.accounts = accounts;
        this.callers = callers;
        this.audit = audit;
        this.making = making;
    }

    /** Whether the caller's account is linked. */
    public boolean isLinked() {
        return links.of(callers.current().account(), client.issuer()).isPresent();
    }

    /**
     * From now on this subject signs in to the caller's account; nothing happens when it does so.
     *
     * @throws OpenIdRefused when it signs in to another, or another subject to this one
     */
    public Caller link(ToldPerson person) {
        Account account = accounts.lock(callers.current().account());
        Optional<OpenIdLink> theirs = links.of(person.subject());
        if (theirs.isPresent()) {
            if (!theirs.get().accountId().equals(account.id())) {
                throw new OpenIdRefused(OpenIdRefusal.LINKED_ELSEWHERE);
            }
            return Caller.of(account);
        }
        if (links.of(account.id(), person.subject().issuer()).isPresent()) {
            throw new OpenIdRefused(OpenIdRefusal.LINKED_ALREADY);
        }
        making.link(account.id(), person.subject());
        return Caller.of(account);
    }

    /**
     * The provider signs nobody in to the caller's account any more.
     *
     * @throws StateForbids when it is not linked, or nothing else would let its person in
     */
    public void unlink() {
        Account account = accounts.lock(callers.current().account());
        if (account.passwordHash().isEmpty()) {
            throw new StateForbids("The account has no password", "unlinked");
        }
        OpenIdLink link =
                links.of(account.id(), client.issuer())
                        .orElseThrow(() -> new StateForbids("It is not linked", "unlinked"));
        links.remove(link);
        audit.record("OPENID_UNLINKED", "account", account.id().value(), "");
    }
}
