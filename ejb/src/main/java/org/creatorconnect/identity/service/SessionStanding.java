package org.creatorconnect.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.KnownCaller;
import org.creatorconnect.caller.service.RecentCallers;

/**
 * Whether somebody who signed in earlier still may do what they could then. A session outlives the
 * moment in which an operator disables its account or takes a role away, so it is asked at every
 * request; the answer is kept for a few seconds, as one page makes many requests.
 */
@ApplicationScoped
public class SessionStanding {

    private final Authentication authentication;
    private final RecentCallers recent;
    private final KnownCaller known;

    protected SessionStanding() {
        this(null, null, null);
    }

    @Inject
    public SessionStanding(Authentication authentication, RecentCallers recent, KnownCaller known) {
        this.authentication = authentication;
        this.recent = recent;
        this.known = known;
    }

    /**
     * Whoever asks in the same request who is calling is told without another look.
     *
     * @param roles those the session was opened with
     */
    public boolean holds(String username, Set<String> roles) {
        Optional<Caller> caller = recent.named(username, authentication::caller);
        caller.ifPresent(known::remember);
        return !roles.isEmpty() && caller.map(Caller::roles).filter(roles::equals).isPresent();
    }
}
