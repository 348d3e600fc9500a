package org.creatorconnect.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A secret that a webhook's deliveries are signed with. It is told once when it is made and kept
 * sealed. When another follows, this one signs beside it for {@link #OVERLAP}, so that a receiver
 * changes without a gap.
 */
@Entity
@Table(name = "webhook_secret")
public class WebhookSecret {

    /** How long the secret before still signs. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    @Id private UUID id;
    @Version private int version;

    @Column(name = "webhook_id", nullable = false, updatable = false)
    private UUID webhookId;

    @Column(nullable = false, updatable = false)
    private byte[] secret;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "retires_at")
    private @Nullable Instant retiresAt;

    protected WebhookSecret() {}

    public WebhookSecret(UUID id, WebhookId webhook, byte[] sealed, Instant at) {
        this.id = id;
        this.webhookId = webhook.value();
        this.secret = sealed.clone();
        this.createdAt = at;
    }

    /** From then on nothing is signed with it; never later than was said before. */
    public void retire(Instant at) {
        if (retiresAt == null || at.isBefore(retiresAt)) {
            retiresAt = at;
        }
    }

    @Transient
    public UUID id() {
        return id;
    }

    public byte[] sealed() {
        return secret.clone();
    }
}
