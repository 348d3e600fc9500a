package org.creatorconnect.team.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.caller.service.CallerChanged;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.service.Sessions;
import org.creatorconnect.team.TeamMember;

/**
 * What an account may do follows its place in a team, in the same transaction; whoever calls it has
 * one.
 */
@ApplicationScoped
public class MemberAccess {

    private final AccountRepository accounts;
    private final Sessions sessions;
    private final Event<CallerChanged> changed;
    private final InstantSource clock;

    protected MemberAccess() {
        this(null, null, null, null);
    }

    @Inject
    public MemberAccess(
            AccountRepository accounts,
            Sessions sessions,
            Event<CallerChanged> changed,
            InstantSource clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.changed = changed;
        this.clock = clock;
    }

    /** The account has its place's right; sessions and tokens act with it from now on. */
    void useRight(TeamMember member) {
        Account account = accounts.lock(member.account());
        account.useRight(member.teamRight());
        changed.fire(new CallerChanged(account.username()));
    }

    /** The account belongs to nobody; its sessions and tokens end. */
    Account end(TeamMember member) {
        Account account = accounts.lock(member.account());
        account.leaveTeam();
        sessions.endAll(account.id(), Optional.empty());
        accounts.revokeTokens(account.id(), clock.instant());
        changed.fire(new CallerChanged(account.username()));
        return account;
    }
}
