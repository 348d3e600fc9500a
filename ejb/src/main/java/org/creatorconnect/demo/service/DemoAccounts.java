package org.creatorconnect.demo.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.service.Accounts;
import org.creatorconnect.identity.service.Authentication;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.Merchants;
import org.creatorconnect.merchant.service.NewMerchant;
import org.creatorconnect.time.ApplicationClock;

/** Opens the accounts of an empty demo, each with the same password and a token named after it. */
@Singleton
@Startup
@PermitAll
@RunAs(Role.SYSTEM)
public class DemoAccounts {

    static final String PASSWORD = "connect-demo";
    static final String TOKEN_PREFIX = "demo-";

    /** How far in the past the clock of a demo with a history starts. */
    private static final Duration HISTORY = Duration.ofDays(90);

    /** One demo account: its user name, the name on its pages, its role. */
    private record Person(String username, String displayName, String role) {}

    private static final List<Person> PEOPLE =
            List.of(
                    new Person("operator", "Operator", Role.OPERATOR),
                    new Person("reviewer", "Reviewer", Role.REVIEWER),
                    new Person("finance", "Finance", Role.FINANCE),
                    new Person("finance2", "Finance, second person", Role.FINANCE),
                    new Person("auditor", "Auditor", Role.AUDITOR),
                    new Person("buyer", "Buyer", Role.AFFILIATE),
                    new Person("influencer", "Influencer", Role.AFFILIATE),
                    new Person("influencer2", "Second influencer", Role.AFFILIATE),
                    new Person("groupowner", "Group owner", Role.AFFILIATE),
                    new Person("mcn", "Agency", Role.AFFILIATE));

    private final Settings settings;
    private final AccountRepository repository;
    private final Accounts accounts;
    private final Authentication authentication;
    private final Merchants merchants;
    private final ApplicationClock clock;

    protected DemoAccounts() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DemoAccounts(
            Settings settings,
            AccountRepository repository,
            Accounts accounts,
            Authentication authentication,
            Merchants merchants,
            ApplicationClock clock) {
        this.settings = settings;
        this.repository = repository;
        this.accounts = accounts;
        this.authentication = authentication;
        this.merchants = merchants;
        this.clock = clock;
    }

    @PostConstruct
    void open() {
        if (!settings.isDemo() || !repository.isEmpty()) {
            return;
        }
        if (settings.isDemoHistoryWanted()) {
            clock.startAt(clock.instant().minus(HISTORY));
        }
        String hash = authentication.hash(PASSWORD.toCharArray());
        PEOPLE.forEach(person -> open(person, hash));
        openMerchant("merchant", "Aurora Home", "SE", hash);
        openMerchant("merchant2", "Nordlicht Audio", "DE", hash);
    }

    private void openMerchant(String username, String name, String country, String hash) {
        MerchantId merchant = merchants.open(new NewMerchant(name, country, false));
        accounts.actFor(open(new Person(username, name, Role.MERCHANT), hash), merchant.value());
    }

    private Account open(Person person, String hash) {
        Account account =
                accounts.open(person.username(), person.displayName(), Set.of(person.role()));
        account.usePassword(hash);
        accounts.acceptToken(account.id(), TOKEN_PREFIX + person.username());
        return account;
    }
}
