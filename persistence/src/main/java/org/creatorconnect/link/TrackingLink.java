package org.creatorconnect.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An affiliate's way to a page of a merchant, under a short code.
 *
 * <p>It is made once and never changed or deleted: whoever follows it years later still comes where
 * it led. Only whose it is changes, with all others, when its affiliate is taken in by another.
 * What following it is worth is decided anew at every click: nothing after its end, while its
 * affiliate is banned, from the platform or the merchant, or its community paused, or without
 * funds.
 */
@Entity
@Table(name = "tracking_link")
public class TrackingLink {

    @Id private UUID id;
    @Version private int version;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(name = "affiliate_id", nullable = false, updatable = false)
    private UUID affiliateId;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private UUID merchantId;

    @Column(name = "task_id", updatable = false)
    private @Nullable UUID taskId;

    @Column(name = "channel_id", updatable = false)
    private @Nullable UUID channelId;

    @Column(name = "target_url", nullable = false, updatable = false)
    private String targetUrl;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "sub_ids", nullable = false, updatable = false)
    private List<String> subIds;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private @Nullable Instant expiresAt;

    protected TrackingLink() {}

    /**
     * @param destination where it leads, for whom
     * @param expiresAt from when on it earns nothing any more; null when it never ends
     */
    public TrackingLink(
            LinkId id,
            String code,
            LinkDestination destination,
            SubIds subIds,
            Instant createdAt,
            @Nullable Instant expiresAt) {
        this.id = id.value();
        this.code = code;
        this.affiliateId = destination.affiliate().value();
        this.merchantId = destination.merchant().value();
        this.taskId = destination.task().orElse(null);
        this.channelId = destination.channel().orElse(null);
        this.targetUrl = destination.target().toString();
        this.subIds = subIds.values();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    @Transient
    public LinkId id() {
        return new LinkId(id);
    }

    public String code() {
        return code;
    }

    public AffiliateId affiliateId() {
        return new AffiliateId(affiliateId);
    }

    public MerchantId merchantId() {
        return new MerchantId(merchantId);
    }

    public Optional<UUID> taskId() {
        return Optional.ofNullable(taskId);
    }

    /** The channel or community in which it is shared; empty when that is not said. */
    public Optional<UUID> channelId() {
        return Optional.ofNullable(channelId);
    }

    public String targetUrl() {
        return targetUrl;
    }

    public SubIds subIds() {
        return new SubIds(subIds);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }
}
