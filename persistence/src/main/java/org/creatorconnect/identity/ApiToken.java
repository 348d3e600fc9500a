package org.creatorconnect.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bearer token of the API (RFC 6750). Only its fingerprint is kept; the token is shown once. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id private String fingerprint;
    @Version private int version;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected ApiToken() {}

    ApiToken(TokenFingerprint fingerprint, AccountId account, Instant createdAt) {
        this.fingerprint = fingerprint.value();
        this.accountId = account.value();
        this.createdAt = createdAt;
    }

    /** From now on the token opens nothing. */
    public void revoke(Instant at) {
        this.revokedAt = at;
    }
}
