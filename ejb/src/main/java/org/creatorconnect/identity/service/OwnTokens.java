package org.creatorconnect.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.identity.TokenId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Everybody makes and revokes the API tokens of their own account; nobody those of another. */
@Stateless
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
public class OwnTokens {

    private static final int LONGEST_NAME = 60;

    private final Accounts accounts;
    private final AccountRepository repository;
    private final Callers callers;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected OwnTokens() {
        this(null, null, null, null, null);
    }

    @Inject
    public OwnTokens(
            Accounts accounts,
            AccountRepository repository,
            Callers callers,
            AuditTrail audit,
            InstantSource clock) {
        this.accounts = accounts;
        this.repository = repository;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a token that acts as its owner; it is told this once.
     *
     * @param name what the owner calls it
     * @throws ValidationFailed without a name, or with one longer than 60 characters
     */
    @NeedsRight(TeamRight.OWNER)
    public Accounts.NewToken create(@Nullable String name) {
        if (name == null || name.isBlank() || Characters.exceed(name.strip(), LONGEST_NAME)) {
            throw ValidationFailed.of("name", "must have 1 to " + LONGEST_NAME + " characters");
        }
        Accounts.NewToken made = accounts.issueToken(callers.current().account(), name.strip());
        audit.record("API_TOKEN_MADE", "api_token", made.id().value(), "");
        return made;
    }

    /**
     * From now on the token opens nothing.
     *
     * @throws NotFound when the caller has no such token
     * @throws org.creatorconnect.refusal.StateForbids when it was revoked before
     */
    @NeedsRight(TeamRight.ANALYST)
    public void revoke(TokenId id) {
        AccountId owner = callers.current().account();
        repository
                .token(id, owner)
                .orElseThrow(() -> new NotFound("token"))
                .revoke(clock.instant());
        audit.record("API_TOKEN_REVOKED", "api_token", id.value(), "");
    }
}
