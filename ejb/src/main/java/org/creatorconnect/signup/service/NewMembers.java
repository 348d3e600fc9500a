package org.creatorconnect.signup.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.UsernameTaken;
import org.creatorconnect.identity.service.Accounts;
import org.creatorconnect.identity.service.Authentication;
import org.creatorconnect.identity.service.PasswordRule;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.signup.AcceptedTerms;
import org.creatorconnect.signup.AcceptedTermsRepository;
import org.jspecify.annotations.Nullable;

/**
 * Opens the accounts of those who join by themselves, each with a proved address and the terms of
 * use that it accepted; whoever calls it has a transaction.
 */
@ApplicationScoped
public class NewMembers {

    private final Accounts accounts;
    private final Authentication authentication;
    private final AcceptedTermsRepository terms;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected NewMembers() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public NewMembers(
            Accounts accounts,
            Authentication authentication,
            AcceptedTermsRepository terms,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.accounts = accounts;
        this.authentication = authentication;
        this.terms = terms;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A mailbox that somebody has shown to be theirs, and how they read. */
    public record Proved(EmailAddress address, Reader reader) {}

    /**
     * An account with a password.
     *
     * @param given what was checked before
     * @throws UsernameTaken when somebody has, or was offered, that user name
     * @throws StateForbids when an account has the address by now
     * @throws ValidationFailed when it is no password by {@link PasswordRule}
     */
    public Account open(
            Newcomer given, Proved proved, char @Nullable [] password, Set<String> roles) {
        PasswordRule.require(password, given.username());
        Account account = open(given, proved, roles);
        account.usePassword(authentication.hash(password));
        return account;
    }

    /**
     * An account without a password, for whoever is let in by another way.
     *
     * @param given what was checked before
     * @param proved the address that is shown to be theirs
     * @throws UsernameTaken when somebody has, or was offered, that user name
     * @throws StateForbids when the address became another account's meanwhile
     */
    public Account open(Newcomer given, Proved proved, Set<String> roles) {
        accounts.requireFree(given.username(), proved.address());
        Account account = accounts.open(given.username(), given.displayName().strip(), roles);
        account.proveEmail(proved.address(), clock.instant());
        account.read(proved.reader().locale());
        terms.add(
                new AcceptedTerms(
                        ids.next(), account.id(), proved.reader().terms(), clock.instant()));
        audit.record(
                "ACCOUNT_JOINED",
                "account",
                account.id().value(),
                "terms " + AcceptedTerms.CURRENT);
        return account;
    }
}
