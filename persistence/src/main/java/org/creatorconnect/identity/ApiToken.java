package org.creatorconnect.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token of the API (RFC 6750). It opens what its account may do from when it was made
 * until its person revokes it, and never while the account is disabled. Only its fingerprint is
 * kept; the token is shown once.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id private String fingerprint;
    @Version private int version;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(nullable = false, unique = true)
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected ApiToken() {}

    /**
     * @param name what its owner calls it, to tell it from others
     */
    public ApiToken(
            TokenId id,
            TokenFingerprint fingerprint,
            AccountId account,
            String name,
            Instant createdAt) {
        this.id = id.value();
        this.name = name;
        this.fingerprint = fingerprint.value();
        this.accountId = account.value();
        this.createdAt = createdAt;
    }

    /**
     * From now on the token opens nothing.
     *
     * @throws StateForbids when it was revoked before
     */
    public void revoke(Instant at) {
        if (revokedAt != null) {
            throw new StateForbids("The token is revoked", "revoked again");
        }
        this.revokedAt = at;
    }

    public AccountId accountId() {
        return new AccountId(accountId);
    }
}
