package org.creatorconnect.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * A person's second factor: a device that makes a code every 30 seconds from a secret (RFC 6238).
 *
 * <p>It is made with a fresh secret, which may be made anew until a code was shown; from then on it
 * is confirmed and asked for at each sign-in. A code is taken once, and none that is older than one
 * that was taken.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Version private int version;

    @Column(nullable = false)
    private byte[] secret;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_step", nullable = false)
    private long lastStep;

    protected SecondFactor() {}

    /**
     * @param secret sealed for this account
     */
    public SecondFactor(AccountId account, byte[] secret, Instant at) {
        this.accountId = account.value();
        this.secret = secret.clone();
        this.madeAt = at;
    }

    /**
     * Another secret, while none was confirmed.
     *
     * @throws StateForbids when it is confirmed
     */
    public void renew(byte[] sealed, Instant at) {
        if (confirmedAt != null) {
            throw new StateForbids("The second factor is in use", "made anew");
        }
        this.secret = sealed.clone();
        this.madeAt = at;
        this.lastStep = 0;
    }

    /**
     * Takes a code that was right.
     *
     * @param step in which it was made
     * @return false when that code, or a later one, was taken before
     */
    public boolean take(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    /** Its person has shown a code: from now on it is asked for. */
    public void confirm(Instant at) {
        if (confirmedAt != null) {
            throw new StateForbids("The second factor is in use", "confirmed again");
        }
        this.confirmedAt = at;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** The sealed secret. */
    public byte[] secret() {
        return secret.clone();
    }
}
