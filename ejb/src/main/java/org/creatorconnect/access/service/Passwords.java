package org.creatorconnect.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.access.LinkPurpose;
import org.creatorconnect.access.MailedLink;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Whoever has a mailed link for it chooses a new password. */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class Passwords {

    private final AccountRepository accounts;
    private final LinkKeeping links;
    private final PasswordChange change;
    private final AuditTrail audit;

    protected Passwords() {
        this(null, null, null, null);
    }

    @Inject
    public Passwords(
            AccountRepository accounts,
            LinkKeeping links,
            PasswordChange change,
            AuditTrail audit) {
        this.accounts = accounts;
        this.links = links;
        this.change = change;
        this.audit = audit;
    }

    /**
     * The user name of the account whose password the link lets choose.
     *
     * @throws NotFound when it was never mailed, was used, replaced or has lapsed
     */
    public String username(String secret) {
        return account(require(links.open(secret))).username();
    }

    /**
     * Takes the new password. All sessions of the account end, and its person is told by letter.
     *
     * @throws NotFound as {@link #username}
     * @throws ValidationFailed when it is no password by {@link
     *     org.creatorconnect.identity.service.PasswordRule}
     */
    public void reset(String secret, char @Nullable [] password) {
        MailedLink link = require(links.take(secret));
        Account account = accounts.lock(account(link).id());
        change.take(account, password, Optional.empty());
        links.use(link);
        audit.record("PASSWORD_RESET", "account", account.id().value(), "");
    }

    private Account account(MailedLink link) {
        return accounts.get(link.account().orElseThrow());
    }

    private static MailedLink require(MailedLink link) {
        if (link.purpose() != LinkPurpose.RESET_PASSWORD) {
            throw new NotFound("link");
        }
        return link;
    }
}
