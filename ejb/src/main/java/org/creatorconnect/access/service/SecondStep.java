package org.creatorconnect.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.SignInWay;
import org.creatorconnect.time.ApplicationClock;
import org.jspecify.annotations.Nullable;

/**
 * The second step of a sign-in. Between the steps nothing is kept for anybody: whoever had the
 * password gets a sealed slip, which says so for a few minutes, and shows it together with the
 * code.
 */
@Stateless
@PermitAll
public class SecondStep {

    private static final String PURPOSE = "second-step";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final AccountRepository accounts;
    private final SecondFactors factors;
    private final Vault vault;
    private final ApplicationClock clock;

    protected SecondStep() {
        this(null, null, null, null);
    }

    @Inject
    public SecondStep(
            AccountRepository accounts,
            SecondFactors factors,
            Vault vault,
            ApplicationClock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * A slip for somebody who took the first step; nothing when no code is asked of them.
     *
     * @param way by which they took it
     */
    public Optional<String> slip(Caller caller, SignInWay way) {
        if (!factors.isOn(caller.account())) {
            return Optional.empty();
        }
        long until = clock.machineTime().plus(LIFE).getEpochSecond();
        return Optional.of(
                vault.sealText(PURPOSE, "", until + " " + way + " " + caller.username()));
    }

    /**
     * The account that the slip was given for, when the code is right.
     *
     * @return nothing when the slip is none, or too old
     * @throws CodeWrong when the code is wrong, or was used before
     * @throws org.creatorconnect.refusal.TooManyAttempts when there were too many wrong ones
     */
    public Optional<Caller> caller(@Nullable String slip, @Nullable String code) {
        Optional<Account> account =
                username(slip == null ? "" : slip)
                        .flatMap(accounts::byUsername)
                        .filter(Account::isEnabled);
        account.ifPresent(known -> factors.take(known.id(), code == null ? "" : code));
        return account.map(Caller::of);
    }

    /** By which way the first step was taken that the slip was given for. */
    public SignInWay way(@Nullable String slip) {
        return opened(slip == null ? "" : slip)
                .map(parts -> SignInWay.valueOf(parts[1]))
                .orElse(SignInWay.PASSWORD);
    }

    /** Whether somebody has to set up a second factor before anything else. */
    public boolean isMissing(Caller caller) {
        return factors.isRequired(caller) && !factors.isOn(caller.account());
    }

    /** What opens was written by {@link #slip}. */
    private Optional<String> username(String slip) {
        return opened(slip)
                .filter(parts -> !isOver(Long.parseLong(parts[0])))
                .map(parts -> parts[2]);
    }

    private Optional<String[]> opened(String slip) {
        return vault.openText(PURPOSE, "", slip).map(plain -> plain.split(" ", 3));
    }

    private boolean isOver(long until) {
        return clock.machineTime().isAfter(Instant.ofEpochSecond(until));
    }
}
