package org.creatorconnect.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.refusal.NotFound;

/** Everybody ends the sessions of their own account; nobody those of another. */
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
public class OwnSessions {

    private final Sessions sessions;
    private final SessionStanding standing;
    private final Callers callers;
    private final AuditTrail audit;

    protected OwnSessions() {
        this(null, null, null, null);
    }

    @Inject
    public OwnSessions(
            Sessions sessions, SessionStanding standing, Callers callers, AuditTrail audit) {
        this.sessions = sessions;
        this.standing = standing;
        this.callers = callers;
        this.audit = audit;
    }

    /**
     * Ends a session.
     *
     * @throws NotFound when the caller has no such session, or it has ended
     */
    public void end(SignInId session) {
        Caller caller = callers.current();
        if (!sessions.end(session, caller.account())) {
            throw new NotFound("session");
        }
        standing.ended(caller.username(), session.value());
        audit.record("SESSION_ENDED", "account", caller.account().value(), "");
    }

    /** Signs out: the caller's session stands no longer; nothing happens when it did not. */
    public void leave(SignInId session) {
        Caller caller = callers.current();
        sessions.end(session, caller.account());
        standing.ended(caller.username(), session.value());
    }

    /**
     * Ends all sessions but one, which other nodes and this one know within seconds.
     *
     * @return how many stood
     */
    public int endOthers(Optional<SignInId> here) {
        Caller caller = callers.current();
        int ended = sessions.endAll(caller.account(), here);
        audit.record(
                "SESSIONS_ENDED", "account", caller.account().value(), Integer.toString(ended));
        return ended;
    }
}
