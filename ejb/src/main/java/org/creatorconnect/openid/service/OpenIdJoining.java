package org.creatorconnect.openid.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.Role;
import org.creatorconnect.openid.OpenIdLinkRepository;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.openid.OpenIdRefused;
import org.creatorconnect.openid.provider.ToldPerson;
import org.creatorconnect.registry.service.Joining;
import org.creatorconnect.registry.service.NewAffiliates;
import org.creatorconnect.signup.service.NewMembers;
import org.creatorconnect.signup.service.Newcomer;
import org.creatorconnect.signup.service.Reader;

/**
 * Whoever signs in by the provider for the first time joins: as a creator, who is an affiliate and
 * a buyer at once, with the address that the provider vouches for and without a password.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class OpenIdJoining {

    private final OpenIdLinkRepository links;
    private final OpenIdLinks making;
    private final NewMembers members;
    private final NewAffiliates affiliates;
    private final Content content;

    protected OpenIdJoining() {
        this(null, null, null, null, null);
    }

    @Inject
    public OpenIdJoining(
            OpenIdLinkRepository links,
            OpenIdLinks making,
            NewMembers members,
            NewAffiliates affiliates,
            Content content) {
        this.links = links;
        this.making = making;
        this.members = members;
        this.affiliates = affiliates;
        this.content = content;
    }

    /**
     * Opens the account, and links it.
     *
     * @param person as the provider told in this session
     * @param reader how they read
     * @throws OpenIdRefused when the subject has an account by now
     * @throws org.creatorconnect.identity.UsernameTaken when somebody has, or was offered, that
     *     user name
     * @throws org.creatorconnect.refusal.StateForbids when an account has the address by now
     * @throws org.creatorconnect.refusal.ValidationFailed when anything is missing or wrong
     */
    public Caller join(ToldPerson person, Newcomer given, Reader reader) {
        content.require(given);
        if (links.of(person.subject()).isPresent()) {
            throw new OpenIdRefused(OpenIdRefusal.LINKED_ELSEWHERE);
        }
        EmailAddress address =
                person.provedEmail()
                        .flatMap(EmailAddress::of)
                        .orElseThrow(() -> new OpenIdRefused(OpenIdRefusal.EMAIL_UNPROVED));
        Account account =
                members.open(given, new NewMembers.Proved(address, reader), Set.of(Role.AFFILIATE));
        affiliates.join(
                account, new Joining(given.displayName(), given.country(), given.legalName()));
        making.link(account.id(), person.subject());
        return Caller.of(account);
    }
}
