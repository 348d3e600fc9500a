package org.creatorconnect.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A secret that a merchant signs its calls with. It is told once when it is issued and kept
 * encrypted. Two are valid at once, so that a merchant can change to a new one without a gap: a
 * third retires the oldest, for good.
 */
@Entity
@Table(name = "merchant_signing_key")
public class SigningKey {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "merchant_id", nullable = false)
    private UUID merchantId;

    @Column(nullable = false)
    private byte[] secret;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    protected SigningKey() {}

    public SigningKey(UUID id, MerchantId merchant, byte[] encryptedSecret, Instant createdAt) {
        this.id = id;
        this.merchantId = merchant.value();
        this.secret = encryptedSecret.clone();
        this.createdAt = createdAt;
    }

    /** From now on nothing signed with it is believed. */
    public void retire(Instant at) {
        this.retiredAt = at;
    }

    @Transient
    public UUID id() {
        return id;
    }

    public byte[] encryptedSecret() {
        return secret.clone();
    }
}
