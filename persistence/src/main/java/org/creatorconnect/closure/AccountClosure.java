package org.creatorconnect.closure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to have their account deleted.
 *
 * <p>It is {@code ASKED} for {@link #WAIT}, in which its person still signs in and can take it
 * back: {@code WITHDRAWN}. Then the clock deletes the account: {@code DONE}. While something stops
 * it at that time it is put off by {@link #AGAIN}, until nothing does. Of those who were paid, what
 * tax law asks for is kept for {@link #RECORDS} after that, and then erased by the clock too.
 */
@Entity
@Table(name = "account_closure")
public class AccountClosure {

    /** How long it can be taken back. */
    public static final Duration WAIT = Duration.ofDays(14);

    /** When it is looked at again whether something still stops it. */
    public static final Duration AGAIN = Duration.ofDays(1);

    /** How long tax law has records of payments kept: ten years at most in Europe. */
    public static final Period RECORDS = Period.ofYears(10);

    @Id private UUID id;
    @Version private int version;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(name = "affiliate_id", updatable = false)
    private @Nullable UUID affiliateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccountClosureStatus status;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "records_until")
    private @Nullable Instant recordsUntil;

    protected AccountClosure() {}

    /**
     * @param affiliate that goes with its last person, if this is one
     */
    public AccountClosure(
            AccountClosureId id, AccountId account, Optional<AffiliateId> affiliate, Instant at) {
        this.id = id.value();
        this.accountId = account.value();
        this.affiliateId = affiliate.map(AffiliateId::value).orElse(null);
        this.status = AccountClosureStatus.ASKED;
        this.askedAt = at;
        this.dueAt = at.plus(WAIT);
    }

    /**
     * Its person stays.
     *
     * @throws StateForbids when it was taken back before, or is done
     */
    public void withdraw(Instant at) {
        end(AccountClosureStatus.WITHDRAWN, "taken back", at);
    }

    /** Something stops it: it is looked at again after {@link #AGAIN}. */
    public void putOff(Instant at) {
        this.dueAt = at.plus(AGAIN);
    }

    /** Whether it was put off before. */
    @Transient
    public boolean isPutOff() {
        return dueAt.isAfter(askedAt.plus(WAIT));
    }

    /**
     * The account is deleted from now on.
     *
     * @param paid whether the affiliate that goes with it was ever paid
     * @throws StateForbids when it was taken back, or is done
     */
    public void finish(boolean paid, Instant at) {
        end(AccountClosureStatus.DONE, "done", at);
        this.recordsUntil =
                paid && affiliateId != null
                        ? at.atOffset(ZoneOffset.UTC).plus(RECORDS).toInstant()
                        : null;
    }

    /** Nothing is kept for the tax office any more. @return whether something was */
    public boolean dropRecords() {
        boolean kept = recordsUntil != null;
        this.recordsUntil = null;
        return kept;
    }

    private void end(AccountClosureStatus to, String step, Instant at) {
        if (!isAsked()) {
            throw new StateForbids("The deletion is " + status, step);
        }
        this.status = to;
        this.endedAt = at;
    }

    @Transient
    public boolean isAsked() {
        return status == AccountClosureStatus.ASKED;
    }

    @Transient
    public AccountClosureId id() {
        return new AccountClosureId(id);
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    /** The affiliate that goes with its last person. */
    public Optional<AffiliateId> affiliate() {
        return Optional.ofNullable(affiliateId).map(AffiliateId::new);
    }

    public AccountClosureStatus status() {
        return status;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When the clock deletes the account, or looks at it again. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Until when what tax law asks for is kept, if something is. */
    public Optional<Instant> recordsUntil() {
        return Optional.ofNullable(recordsUntil);
    }
}
