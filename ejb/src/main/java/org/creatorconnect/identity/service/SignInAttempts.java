package org.creatorconnect.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.creatorconnect.foundation.service.Tally;
import org.creatorconnect.foundation.service.Tries;
import org.creatorconnect.refusal.TooManyAttempts;

/**
 * Counts tries of passwords by account and network, by network alone and by account alone, so that
 * neither a password is guessed by trying nor the slow hash keeps the server busy. A try counts
 * before it is made, so that many at once are no more than many after another; one that was right
 * is taken back. Its times are the machine's: a demo whose clock is moved does not let anybody
 * guess faster. Several nodes count together.
 */
@ApplicationScoped
public class SignInAttempts {

    /** Wrong passwords for one account from one address before it has to wait. */
    static final int MOST_FOR_ACCOUNT = 10;

    /** Wrong passwords from one address, for whatever account, before it has to wait. */
    static final int MOST_FOR_ADDRESS = 100;

    /**
     * Wrong passwords for one account from all addresses that it never signed in from. Where its
     * owner is known to be, nobody elsewhere keeps them out.
     */
    static final int MOST_FOR_NAME = 50;

    /** Tries older than this no longer count; nobody waits longer. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final Duration KNOWN = Duration.ofDays(30);
    private static final String COMPLAINT =
            "There were too many wrong passwords. Wait a while and try again.";
    private static final int LONGEST_NAME = 100;

    private record Target(String name, String network) {}

    private final Tally<Target> byAccount;
    private final Tally<String> byNetwork;
    private final Tally<String> byName;
    private final Tally<Target> known;

    protected SignInAttempts() {
        this(null);
    }

    @Inject
    public SignInAttempts(Tries tries) {
        this.byAccount = new Tally<>(tries, "account", MOST_FOR_ACCOUNT, WINDOW, COMPLAINT);
        this.byNetwork = new Tally<>(tries, "network", MOST_FOR_ADDRESS, WINDOW, COMPLAINT);
        this.byName = new Tally<>(tries, "name", MOST_FOR_NAME, WINDOW, COMPLAINT);
        this.known = new Tally<>(tries, "known", Integer.MAX_VALUE, KNOWN, COMPLAINT);
    }

    /**
     * Counts a try before it is made.
     *
     * @throws TooManyAttempts when there were too many; then it is not counted and must not be made
     */
    public void begin(String name, String address) {
        Target target = target(name, address);
        byAccount.count(target);
        try {
            byNetwork.count(target.network());
            if (!known.isAny(target)) {
                byName.count(target.name());
            }
        } catch (TooManyAttempts refused) {
            byAccount.takeBack(target);
            throw refused;
        }
    }

    /** The password was right: this account's owner is at this address. */
    public void succeeded(String name, String address) {
        Target target = target(name, address);
        byAccount.forget(target);
        byNetwork.takeBack(target.network());
        if (!known.isAny(target)) {
            byName.takeBack(target.name());
            known.count(target);
        }
    }

    /** Nobody could say whether the password was right. */
    public void undecided(String name, String address) {
        Target target = target(name, address);
        byAccount.takeBack(target);
        byNetwork.takeBack(target.network());
        if (!known.isAny(target)) {
            byName.takeBack(target.name());
        }
    }

    private static Target target(String name, String address) {
        String known = name.strip().toLowerCase(Locale.ROOT);
        return new Target(
                known.substring(0, Math.min(known.length(), LONGEST_NAME)),
                ClientNetwork.of(address));
    }
}
