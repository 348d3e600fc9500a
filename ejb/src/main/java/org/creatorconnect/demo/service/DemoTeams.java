package org.creatorconnect.demo.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.service.Accounts;
import org.creatorconnect.identity.service.Authentication;
import org.creatorconnect.refusal.NotFound;

/**
 * Puts people into the teams of a demo without letters, each with the password of all demo accounts
 * and a token named after them.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class DemoTeams {

    private final Settings settings;
    private final AccountRepository repository;
    private final Accounts accounts;
    private final Authentication authentication;
    private final Content content;

    protected DemoTeams() {
        this(null, null, null, null, null);
    }

    @Inject
    public DemoTeams(
            Settings settings,
            AccountRepository repository,
            Accounts accounts,
            Authentication authentication,
            Content content) {
        this.settings = settings;
        this.repository = repository;
        this.accounts = accounts;
        this.authentication = authentication;
        this.content = content;
    }

    /**
     * @return the token
     * @throws NotFound outside a demo, or when nobody of that name belongs to a team
     * @throws org.creatorconnect.identity.UsernameTaken when somebody has that user name
     * @throws org.creatorconnect.refusal.ValidationFailed when something is missing
     */
    public String add(NewTeammate given) {
        if (!settings.isDemo()) {
            throw new NotFound("demo");
        }
        content.require(given);
        Account owner =
                repository
                        .byUsername(given.teamOf())
                        .filter(known -> known.teamRight().isPresent())
                        .orElseThrow(() -> new NotFound("team"));
        Account account = accounts.open(given.username(), given.username(), Set.of());
        account.usePassword(authentication.hash(DemoAccounts.PASSWORD.toCharArray()));
        accounts.enter(
                account,
                new Team(owner.merchantId().orElse(null), owner.affiliateId().orElse(null)),
                given.right());
        String token = DemoAccounts.TOKEN_PREFIX + account.username();
        accounts.acceptToken(account.id(), token);
        return token;
    }
}
