package org.creatorconnect.signup.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.access.LinkPurpose;
import org.creatorconnect.access.MailedLink;
import org.creatorconnect.access.service.LinkKeeping;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.UsernameTaken;
import org.creatorconnect.identity.service.Accounts;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.Merchants;
import org.creatorconnect.merchant.service.NewMerchant;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.service.Joining;
import org.creatorconnect.registry.service.NewAffiliates;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has a mailed link for it opens an account by themselves: as a creator, who is an
 * affiliate and a buyer at once, or for a shop, which is a merchant without terms and without funds
 * as if an operator had taken it in. Nobody is signed in by that.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class SignUp {

    /**
     * What the link offers.
     *
     * @param masked the address that it has proved, as it may be shown
     * @param known what is known of a creator who was brought in by a file
     */
    public record Offer(LinkPurpose purpose, String masked, Optional<Joining> known) {}

    private final LinkKeeping links;
    private final NewMembers members;
    private final NewAffiliates affiliates;
    private final Merchants merchants;
    private final Accounts accounts;
    private final Content content;

    protected SignUp() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SignUp(
            LinkKeeping links,
            NewMembers members,
            NewAffiliates affiliates,
            Merchants merchants,
            Accounts accounts,
            Content content) {
        this.links = links;
        this.members = members;
        this.affiliates = affiliates;
        this.merchants = merchants;
        this.accounts = accounts;
        this.content = content;
    }

    /**
     * What the link lets do.
     *
     * @throws NotFound when it was never mailed, was used, replaced or has lapsed
     */
    public Offer offer(String secret) {
        MailedLink link = require(links.open(secret));
        return new Offer(
                link.purpose(),
                link.to().masked(),
                link.purpose() == LinkPurpose.JOIN_AS_MERCHANT
                        ? Optional.empty()
                        : affiliates.kept(link.to()));
    }

    /**
     * Opens the account that the link offers.
     *
     * @param reader how its person reads
     * @throws NotFound as {@link #offer}
     * @throws UsernameTaken when somebody has, or was offered, that user name
     * @throws ValidationFailed when anything is missing or wrong, the password among it
     */
    public void join(String secret, Newcomer given, Reader reader, char @Nullable [] password) {
        MailedLink link = require(links.take(secret));
        content.require(given);
        NewMembers.Proved proved = new NewMembers.Proved(link.to(), reader);
        if (link.purpose() == LinkPurpose.JOIN_AS_MERCHANT) {
            Account account = members.open(given, proved, password, Set.of(Role.MERCHANT));
            MerchantId shop =
                    merchants.open(new NewMerchant(given.displayName(), given.country(), false));
            accounts.actFor(account, shop.value());
        } else {
            Account account = members.open(given, proved, password, Set.of(Role.AFFILIATE));
            affiliates.join(
                    account, new Joining(given.displayName(), given.country(), given.legalName()));
        }
        links.use(link);
    }

    private static MailedLink require(MailedLink link) {
        if (!link.purpose().isForJoining()) {
            throw new NotFound("link");
        }
        return link;
    }
}
