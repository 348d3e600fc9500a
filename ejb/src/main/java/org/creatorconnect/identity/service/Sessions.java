package org.creatorconnect.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.SignIn;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.SignInRepository;
import org.creatorconnect.identity.SignInWay;
import org.creatorconnect.identity.Visit;
import org.creatorconnect.time.DeadlineRepository;

/**
 * The sessions that people open by signing in at the portal. It is called for those who were let in
 * and decides nothing itself.
 */
@Stateless
@PermitAll
public class Sessions {

    /** How long it is remembered who signed in. */
    static final Duration KEPT = Duration.ofDays(90);

    private final SignInRepository signIns;
    private final DeadlineRepository deadlines;
    private final IdSource ids;
    private final InstantSource clock;

    protected Sessions() {
        this(null, null, null, null);
    }

    @Inject
    public Sessions(
            SignInRepository signIns,
            DeadlineRepository deadlines,
            IdSource ids,
            InstantSource clock) {
        this.signIns = signIns;
        this.deadlines = deadlines;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody signed in; the session stands from now on. */
    public SignInId open(AccountId account, Visit visit, SignInWay way) {
        SignInId id = new SignInId(ids.next());
        signIns.add(new SignIn(id, account, visit, way, clock.instant()));
        deadlines.set(IdentityDeadline.SIGN_IN_KEPT.of(id.value(), clock.instant().plus(KEPT)));
        return id;
    }

    /** Its person is still there. */
    public void seen(UUID session) {
        signIns.seen(session, clock.instant());
    }

    /** Ends a session of this account, if it stands. @return whether it did */
    public boolean end(SignInId session, AccountId owner) {
        return signIns.end(session, owner, clock.instant());
    }

    /**
     * Ends all sessions of this account.
     *
     * @param but one that stays
     * @return how many stood
     */
    public int endAll(AccountId owner, Optional<SignInId> but) {
        return signIns.endAll(owner, but, clock.instant());
    }
}
