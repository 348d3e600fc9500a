package org.creatorconnect.identity.service;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;

/** Opens the first operator's account in production, who then invites everybody else. */
@Singleton
@Startup
@PermitAll
public class FirstOperator {

    private static final System.Logger LOG = System.getLogger(FirstOperator.class.getName());

    private final Settings settings;
    private final AccountRepository repository;
    private final Accounts accounts;
    private final Authentication authentication;

    protected FirstOperator() {
        this(null, null, null, null);
    }

    @Inject
    public FirstOperator(
            Settings settings,
            AccountRepository repository,
            Accounts accounts,
            Authentication authentication) {
        this.settings = settings;
        this.repository = repository;
        this.accounts = accounts;
        this.authentication = authentication;
    }

    @PostConstruct
    void open() {
        if (settings.isDemo() || !repository.isEmpty()) {
            return;
        }
        String username = settings.adminUser().orElseThrow();
        char[] password = settings.adminPassword().orElseThrow().toCharArray();
        try {
            PasswordRule.require(password, username);
        } catch (ValidationFailed wrong) {
            throw end("CONNECT_ADMIN_PASSWORD " + wrong.errors().get(0).message());
        }
        Account operator = accounts.open(username, username, Set.of(Role.OPERATOR));
        operator.usePassword(authentication.hash(password));
        LOG.log(INFO, "opened the first operator's account");
    }

    /** Ends the server from a thread of its own, because this one is needed for that. */
    private static IllegalStateException end(String reason) {
        LOG.log(ERROR, "Creator Connect cannot start: " + reason + ".");
        new Thread(() -> Runtime.getRuntime().exit(1), "end").start();
        return new IllegalStateException(reason);
    }
}
