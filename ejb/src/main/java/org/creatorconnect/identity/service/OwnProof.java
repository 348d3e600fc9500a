package org.creatorconnect.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.SignInRepository;
import org.creatorconnect.identity.TeamRight;

/**
 * By what the person who is signed in shows once more that it is them, before something that nobody
 * may do who merely found the browser open: by the password, and without one by having signed in
 * just before.
 */
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
public class OwnProof {

    /** So long a sign-in counts as just before. */
    static final Duration FRESH = Duration.ofMinutes(10);

    private final AccountRepository accounts;
    private final SignInRepository signIns;
    private final Callers callers;
    private final InstantSource clock;

    protected OwnProof() {
        this(null, null, null, null);
    }

    @Inject
    public OwnProof(
            AccountRepository accounts,
            SignInRepository signIns,
            Callers callers,
            InstantSource clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.callers = callers;
        this.clock = clock;
    }

    /** Whether the caller's account has a password. */
    public boolean isByPassword() {
        return accounts.get(callers.current().account()).passwordHash().isPresent();
    }

    /** Whether the caller opened this session just before. */
    public boolean isFresh(SignInId session) {
        AccountId own = callers.current().account();
        return signIns.openedAt(session, own)
                .filter(at -> !at.plus(FRESH).isBefore(clock.instant()))
                .isPresent();
    }
}
