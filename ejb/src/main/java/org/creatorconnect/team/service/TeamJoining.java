package org.creatorconnect.team.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.signup.service.NewMembers;
import org.creatorconnect.signup.service.Newcomer;
import org.creatorconnect.signup.service.Reader;
import org.creatorconnect.team.TeamMember;
import org.creatorconnect.team.query.TeamNames;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has the mailed link takes the place in the team: with the account that has the address,
 * or with one that is opened for it. Nobody is signed in by that.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class TeamJoining {

    private final TeamPlaces places;
    private final AccountRepository accounts;
    private final NewMembers newcomers;
    private final TeamNames names;
    private final Content content;

    protected TeamJoining() {
        this(null, null, null, null, null);
    }

    @Inject
    public TeamJoining(
            TeamPlaces places,
            AccountRepository accounts,
            NewMembers newcomers,
            TeamNames names,
            Content content) {
        this.places = places;
        this.accounts = accounts;
        this.newcomers = newcomers;
        this.names = names;
        this.content = content;
    }

    /**
     * What the link offers.
     *
     * @throws NotFound when it was never mailed, was used, replaced, withdrawn or has lapsed
     */
    public TeamOffer offer(String secret) {
        TeamMember place = places.open(secret);
        Optional<Account> known = accounts.byEmail(place.mailbox());
        return new TeamOffer(
                names.of(place.team()),
                place.teamRight(),
                place.mailbox().masked(),
                known.map(TeamJoining::standing).orElse(TeamOffer.Standing.NEW),
                known.map(Account::username),
                place.expiresAt());
    }

    /**
     * Opens an account, which has the place from then on.
     *
     * @param reader how its person reads
     * @throws NotFound as {@link #offer}
     * @throws org.creatorconnect.identity.UsernameTaken when somebody has, or was offered, that
     *     user name
     * @throws StateForbids when an account has the address by now
     * @throws org.creatorconnect.refusal.ValidationFailed when anything is missing or wrong, the
     *     password among it
     */
    public void open(
            String secret, NewTeamMember given, Reader reader, char @Nullable [] password) {
        TeamMember place = places.take(secret);
        content.require(given);
        Newcomer newcomer =
                new Newcomer(given.username(), given.displayName(), "", "", given.terms());
        places.give(
                place,
                newcomers.open(
                        newcomer,
                        new NewMembers.Proved(place.mailbox(), reader),
                        password,
                        Set.of()));
    }

    /**
     * The account that has the address joins.
     *
     * @throws NotFound as {@link #offer}
     * @throws StateForbids when there is none, or it works elsewhere by now
     */
    public void join(String secret) {
        TeamMember place = places.take(secret);
        Account account =
                accounts.byEmail(place.mailbox())
                        .map(known -> accounts.lock(known.id()))
                        .orElseThrow(
                                () -> new StateForbids("No account has the address", "joined"));
        if (!account.isFree()) {
            throw new StateForbids("The account works elsewhere", "joined to this team");
        }
        places.give(place, account);
    }

    private static TeamOffer.Standing standing(Account account) {
        return account.isFree() ? TeamOffer.Standing.KNOWN : TeamOffer.Standing.TAKEN;
    }
}
