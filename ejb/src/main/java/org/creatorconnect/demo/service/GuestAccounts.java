package org.creatorconnect.demo.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.service.Accounts;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.Merchants;
import org.creatorconnect.merchant.service.NewMerchant;
import org.creatorconnect.refusal.NotFound;

/** Opens further accounts in a demo, for whoever tries it out. */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class GuestAccounts {

    /** A guest's account with its token, and the merchant it acts for. */
    public record Guest(
            AccountId account, String username, String token, Optional<MerchantId> merchant) {}

    private final Settings settings;
    private final Accounts accounts;
    private final Merchants merchants;
    private final Content content;

    protected GuestAccounts() {
        this(null, null, null, null);
    }

    @Inject
    public GuestAccounts(
            Settings settings, Accounts accounts, Merchants merchants, Content content) {
        this.settings = settings;
        this.accounts = accounts;
        this.merchants = merchants;
        this.content = content;
    }

    /**
     * @throws NotFound outside a demo
     * @throws org.creatorconnect.identity.UsernameTaken when somebody has that user name
     */
    public Guest open(NewGuest given) {
        if (!settings.isDemo()) {
            throw new NotFound("demo");
        }
        content.require(given);
        Account account =
                accounts.open(given.username(), given.name(), Set.of(given.type().role()));
        Optional<MerchantId> merchant = Optional.empty();
        if (given.type() == GuestType.MERCHANT) {
            MerchantId own = merchants.open(new NewMerchant(given.name(), "DE", false));
            accounts.actFor(account, own.value());
            merchant = Optional.of(own);
        }
        return new Guest(
                account.id(), account.username(), accounts.issueToken(account.id()), merchant);
    }
}
