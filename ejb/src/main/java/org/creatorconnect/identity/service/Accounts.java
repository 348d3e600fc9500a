package org.creatorconnect.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.ApiToken;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.InvitationRepository;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.identity.TokenId;
import org.creatorconnect.identity.UsernameTaken;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.team.TeamMember;
import org.creatorconnect.team.TeamMemberId;
import org.creatorconnect.team.TeamMemberRepository;

/**
 * Makes accounts and tokens for use cases that have decided that they may be made. It decides
 * nothing itself, so it can only be called within such a use case's transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Accounts {

    private final AccountRepository repository;
    private final InvitationRepository invitations;
    private final TeamMemberRepository members;
    private final IdSource ids;
    private final InstantSource clock;
    private final OneTimeSecrets secrets = new OneTimeSecrets();

    protected Accounts() {
        this(null, null, null, null, null);
    }

    @Inject
    public Accounts(
            AccountRepository repository,
            InvitationRepository invitations,
            TeamMemberRepository members,
            IdSource ids,
            InstantSource clock) {
        this.repository = repository;
        this.invitations = invitations;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes sure that somebody who joins by themselves takes nothing from anybody.
     *
     * @throws UsernameTaken when somebody has, or was offered, that user name
     * @throws StateForbids when an account has that address
     */
    public void requireFree(String username, EmailAddress email) {
        if (invitations.isOffered(username)) {
            throw new UsernameTaken(username);
        }
        if (repository.byEmail(email).isPresent()) {
            throw new StateForbids("An account has this address", "opened with it");
        }
    }

    /**
     * @throws UsernameTaken when somebody has that user name
     */
    public Account open(String username, String displayName, Set<String> roles) {
        if (repository.byUsername(username).isPresent()) {
            throw new UsernameTaken(username);
        }
        Account account =
                new Account(
                        new AccountId(ids.next()), username, displayName, roles, clock.instant());
        repository.add(account);
        return account;
    }

    /** The account's person opened this merchant, or was asked to run it, and owns what is its. */
    public void actFor(Account account, UUID merchant) {
        enter(account, Team.ofMerchant(merchant), TeamRight.OWNER);
    }

    /** The account's person joined as this affiliate, and owns what is its. */
    public void becomeAffiliate(Account account, UUID affiliate) {
        enter(account, Team.ofAffiliate(affiliate), TeamRight.OWNER);
    }

    /** The account's person belongs to this team from now on, without an invitation. */
    public void enter(Account account, Team team, TeamRight right) {
        TeamMemberId id = new TeamMemberId(ids.next());
        account.enter(team, right);
        members.add(TeamMember.member(id, team, right, account.id(), clock.instant()));
    }

    /** Makes a new token for the account; its text is told this once and never kept. */
    public String issueToken(AccountId account) {
        return issueToken(account, "").token();
    }

    /** A new token with its id; the token is told this once. */
    public record NewToken(TokenId id, String token) {}

    /**
     * As {@link #issueToken(AccountId)}.
     *
     * @param name what its owner calls it
     */
    public NewToken issueToken(AccountId account, String name) {
        String token = "cc_" + secrets.next();
        return new NewToken(acceptToken(account, token, name), token);
    }

    /** Accepts a token whose text is known from elsewhere, as the demo's are. */
    public void acceptToken(AccountId account, String token) {
        acceptToken(account, token, "");
    }

    private TokenId acceptToken(AccountId account, String token, String name) {
        TokenId id = new TokenId(ids.next());
        repository.addToken(
                new ApiToken(id, TokenFingerprint.of(token), account, name, clock.instant()));
        return id;
    }
}
