package org.creatorconnect.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.KnownCaller;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountMerged;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.TokenFingerprint;

/**
 * Checks passwords and tokens. A wrong name takes as long as a wrong password, so that names cannot
 * be guessed by the clock.
 */
@Stateless
@PermitAll
public class Authentication {

    /** PBKDF2 with HMAC-SHA-512 and 210,000 rounds, after OWASP's advice for passwords. */
    static final Map<String, String> HASH =
            Map.of(
                    "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                    "Pbkdf2PasswordHash.Iterations", "210000",
                    "Pbkdf2PasswordHash.SaltSizeBytes", "32");

    private final AccountRepository accounts;
    private final Pbkdf2PasswordHash passwords;
    private final KnownCaller known;

    protected Authentication() {
        this(null, null, null);
    }

    @Inject
    public Authentication(
            AccountRepository accounts, Pbkdf2PasswordHash passwords, KnownCaller known) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.known = known;
    }

    /**
     * The account of this name, when the password is right and it may sign in.
     *
     * @param name a user name, or the address that its person has proved
     * @throws AccountMerged when the password is right and its person has another account now
     */
    public Optional<Caller> byPassword(String name, char[] password) {
        passwords.initialize(HASH);
        Optional<Account> account = account(name).filter(one -> one.isEnabled() || one.isMerged());
        Optional<String> hash = account.flatMap(Account::passwordHash);
        if (hash.isEmpty()) {
            passwords.generate(password);
            return Optional.empty();
        }
        if (!passwords.verify(password, hash.get())) {
            return Optional.empty();
        }
        if (account.filter(Account::isMerged).isPresent()) {
            throw new AccountMerged();
        }
        return account.map(Caller::of);
    }

    /** The account that this bearer token stands for. */
    public Optional<Caller> byToken(String token) {
        return accounts.byToken(TokenFingerprint.of(token))
                .filter(Account::isEnabled)
                .map(Caller::of)
                .map(known::remember);
    }

    /** The account of this name; nobody when it may not sign in. */
    public Optional<Caller> caller(String username) {
        return accounts.byUsername(username).filter(Account::isEnabled).map(Caller::of);
    }

    /** As {@link #caller(String)} while the session stands that somebody opened by signing in. */
    public Optional<Caller> caller(String username, UUID session) {
        return accounts.bySession(username, session).filter(Account::isEnabled).map(Caller::of);
    }

    /**
     * The user name that is meant by what somebody typed to sign in, so that tries are counted for
     * one account however it is called; what is typed itself when there is no such account.
     */
    public String meant(String name) {
        return name.indexOf('@') < 0 ? name : account(name).map(Account::username).orElse(name);
    }

    private Optional<Account> account(String name) {
        return name.indexOf('@') < 0
                ? accounts.byUsername(name)
                : EmailAddress.of(name).flatMap(accounts::byEmail);
    }

    /** The hash under which a new password is kept. */
    public String hash(char[] password) {
        passwords.initialize(HASH);
        return passwords.generate(password);
    }
}
