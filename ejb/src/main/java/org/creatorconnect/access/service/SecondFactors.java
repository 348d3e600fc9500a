package org.creatorconnect.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import org.creatorconnect.access.SecondFactor;
import org.creatorconnect.access.SecondFactorRepository;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.service.Tally;
import org.creatorconnect.foundation.service.Tries;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TokenFingerprint;

/** Who has a second factor, who has to, and whether a code is theirs. */
@ApplicationScoped
public class SecondFactors {

    static final String PURPOSE = "second-factor";

    /** Wrong codes for one account, from wherever; a million codes are not tried by that. */
    static final int MOST_WRONG = 5;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final SecondFactorRepository factors;
    private final TimedCodes codes;
    private final Vault vault;
    private final Settings settings;
    private final Tally<AccountId> tries;

    protected SecondFactors() {
        this(null, null, null, null, null);
    }

    @Inject
    public SecondFactors(
            SecondFactorRepository factors,
            TimedCodes codes,
            Vault vault,
            Settings settings,
            Tries tries) {
        this.factors = factors;
        this.codes = codes;
        this.vault = vault;
        this.settings = settings;
        this.tries =
                new Tally<>(
                        tries,
                        "codes",
                        MOST_WRONG,
                        WINDOW,
                        "There were too many wrong codes. Wait a while and try again.");
    }

    /** Whether a code is asked for at each sign-in to this account. */
    public boolean isOn(AccountId account) {
        return factors.find(account).filter(SecondFactor::isConfirmed).isPresent();
    }

    /** Whether somebody moves money, and so must have one; a demo asks nobody for it. */
    public boolean isRequired(Caller caller) {
        return !settings.isDemo() && (caller.has(Role.FINANCE) || caller.has(Role.OPERATOR));
    }

    /**
     * Takes a code of the device, or one for a lost device. The caller has a transaction.
     *
     * @throws CodeWrong when it is neither, or was used before
     * @throws org.creatorconnect.refusal.TooManyAttempts when there were too many wrong ones; then
     *     it is not looked at
     */
    void take(AccountId account, String given) {
        tries.count(account);
        String code = given.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        SecondFactor factor = factors.lock(account).orElseThrow(CodeWrong::new);
        OptionalLong step = codes.step(secret(account, factor), code);
        boolean good = step.isPresent() && factor.take(step.getAsLong());
        if (!good && !factors.useCode(account, TokenFingerprint.of(code))) {
            throw new CodeWrong();
        }
        tries.forget(account);
    }

    byte[] secret(AccountId account, SecondFactor factor) {
        return vault.open(PURPOSE, account.text(), factor.secret());
    }

    byte[] sealed(AccountId account, byte[] secret) {
        return vault.seal(PURPOSE, account.text(), secret);
    }
}
