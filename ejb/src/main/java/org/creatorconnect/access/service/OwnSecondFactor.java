package org.creatorconnect.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.access.SecondFactor;
import org.creatorconnect.access.SecondFactorRepository;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.refusal.StateForbids;

/** Everybody sets up the second factor of their own account, and takes it away again. */
@Stateless
@NeedsRight(TeamRight.ANALYST)
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
public class OwnSecondFactor {

    /** Codes for a lost device that are made at once. */
    static final int CODES = 10;

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 16;

    /** How the caller's second factor stands. */
    public record State(boolean on, boolean required, long codes) {}

    /**
     * A secret for a device, until a code of it was shown.
     *
     * @param typed as it is typed
     * @param address as it is taken from a picture
     */
    public record Setup(String typed, String address) {}

    private final SecondFactorRepository factors;
    private final SecondFactors rules;
    private final TimedCodes timed;
    private final Callers callers;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    protected OwnSecondFactor() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OwnSecondFactor(
            SecondFactorRepository factors,
            SecondFactors rules,
            TimedCodes timed,
            Callers callers,
            AuditTrail audit,
            InstantSource clock) {
        this.factors = factors;
        this.rules = rules;
        this.timed = timed;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    public State state() {
        Caller caller = callers.current();
        AccountId own = caller.account();
        return new State(rules.isOn(own), rules.isRequired(caller), factors.codes(own));
    }

    /**
     * A fresh secret for a device; an earlier one that no code was shown of is void.
     *
     * @throws StateForbids when a second factor is in use
     */
    public Setup begin() {
        Caller caller = callers.current();
        AccountId own = caller.account();
        byte[] secret = timed.freshSecret();
        byte[] sealed = rules.sealed(own, secret);
        factors.lock(own)
                .ifPresentOrElse(
                        factor -> factor.renew(sealed, clock.instant()),
                        () -> factors.add(new SecondFactor(own, sealed, clock.instant())));
        return new Setup(TimedCodes.typed(secret), TimedCodes.address(secret, caller.username()));
    }

    /**
     * The device shows this code: from now on one is asked for at each sign-in.
     *
     * @return codes for a lost device, told this once
     * @throws CodeWrong when it does not
     * @throws StateForbids when a second factor is in use
     */
    public List<String> confirm(String code) {
        AccountId own = callers.current().account();
        rules.take(own, code);
        factors.lock(own).orElseThrow(CodeWrong::new).confirm(clock.instant());
        audit.record("SECOND_FACTOR_ON", "account", own.value(), "");
        return freshCodes(own);
    }

    /**
     * Fresh codes for a lost device; those before are void.
     *
     * @throws CodeWrong when the code is wrong
     */
    public List<String> renewCodes(String code) {
        AccountId own = callers.current().account();
        rules.take(own, code);
        audit.record("RECOVERY_CODES_MADE", "account", own.value(), "");
        return freshCodes(own);
    }

    /**
     * No code is asked for any more.
     *
     * @throws CodeWrong when the code is wrong
     * @throws StateForbids when the caller has to have one
     */
    public void turnOff(String code) {
        Caller caller = callers.current();
        if (rules.isRequired(caller)) {
            throw new StateForbids("Whoever moves money has a second factor", "turned off");
        }
        AccountId own = caller.account();
        rules.take(own, code);
        factors.remove(own, factors.lock(own).orElseThrow(CodeWrong::new));
        audit.record("SECOND_FACTOR_OFF", "account", own.value(), "");
    }

    private List<String> freshCodes(AccountId own) {
        List<String> codes = new ArrayList<>();
        for (int made = 0; made < CODES; made++) {
            StringBuilder code = new StringBuilder();
            for (int at = 0; at < CODE_LENGTH; at++) {
                code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            codes.add(code.toString());
        }
        factors.replaceCodes(own, codes.stream().map(TokenFingerprint::of).toList());
        return codes.stream().map(code -> code.replaceAll("(.{4})(?!$)", "$1-")).toList();
    }
}
