package org.creatorconnect.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Everybody changes the password of their own account. The page asks for the old one before. */
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
public class OwnAccess {

    private final AccountRepository accounts;
    private final PasswordChange change;
    private final Callers callers;
    private final AuditTrail audit;

    protected OwnAccess() {
        this(null, null, null, null);
    }

    @Inject
    public OwnAccess(
            AccountRepository accounts, PasswordChange change, Callers callers, AuditTrail audit) {
        this.accounts = accounts;
        this.change = change;
        this.callers = callers;
        this.audit = audit;
    }

    /**
     * Takes a new password; every session but this one ends, and a letter tells of it.
     *
     * @throws ValidationFailed when it is no password by {@link
     *     org.creatorconnect.identity.service.PasswordRule}
     */
    public void changePassword(char @Nullable [] password, Optional<SignInId> here) {
        AccountId own = callers.current().account();
        change.take(accounts.lock(own), password, here);
        audit.record("PASSWORD_CHANGED", "account", own.value(), "");
    }
}
