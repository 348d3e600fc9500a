package org.creatorconnect.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.refusal.TooManyAttempts;

/**
 * Tries a password, unless too many were wrong before: then not even its hash is made. Whoever asks
 * for a password asks here.
 */
@ApplicationScoped
public class PasswordSignIn {

    private final Authentication authentication;
    private final SignInAttempts attempts;

    protected PasswordSignIn() {
        this(null, null);
    }

    @Inject
    public PasswordSignIn(Authentication authentication, SignInAttempts attempts) {
        this.authentication = authentication;
        this.attempts = attempts;
    }

    /**
     * The account of this name, when the password is right and it may sign in.
     *
     * @param name a user name, or the address that its person has proved
     * @param address the client's
     * @throws TooManyAttempts when this address was wrong too often
     */
    public Optional<Caller> caller(String name, char[] password, String address) {
        String username = authentication.meant(name);
        attempts.begin(username, address);
        Optional<Caller> caller = tried(username, password, address);
        if (caller.isPresent()) {
            attempts.succeeded(username, address);
        }
        return caller;
    }

    private Optional<Caller> tried(String username, char[] password, String address) {
        try {
            return authentication.byPassword(username, password);
        } catch (RuntimeException unknown) {
            attempts.undecided(username, address);
            throw unknown;
        }
    }
}
