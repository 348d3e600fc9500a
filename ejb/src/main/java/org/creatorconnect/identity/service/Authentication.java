package org.creatorconnect.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.KnownCaller;
import org.creatorconnect.identity.Account;
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

    /** The account of this name, when the password is right and it may sign in. */
    public Optional<Caller> byPassword(String username, char[] password) {
        passwords.initialize(HASH);
        Optional<Account> account = accounts.byUsername(username).filter(Account::isEnabled);
        Optional<String> hash = account.flatMap(Account::passwordHash);
        if (hash.isEmpty()) {
            passwords.generate(password);
            return Optional.empty();
        }
        return passwords.verify(password, hash.get()) ? account.map(Caller::of) : Optional.empty();
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

    /** The hash under which a new password is kept. */
    public String hash(char[] password) {
        passwords.initialize(HASH);
        return passwords.generate(password);
    }
}
